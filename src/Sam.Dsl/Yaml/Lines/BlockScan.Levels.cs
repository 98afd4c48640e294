using Sam.Keywords;

namespace Sam.Yaml.Lines;

/// <summary>Which list or map a line belongs to by its indentation.</summary>
internal sealed partial class BlockScan
{
    private BlockLevel Deepest => _levels[_levels.Count - 1];

    private BlockLevel Push(int column, bool isList)
    {
        var level = new BlockLevel(column, isList) { Line = _line };
        _levels.Add(level);
        return level;
    }

    // The deepest level that begins at a column or to its left.
    private int DepthAt(int column)
    {
        var depth = _levels.Count - 1;
        while (depth >= 0 && _levels[depth].Column > column)
        {
            depth--;
        }

        return depth;
    }

    private BlockLevel PopTo(int depth)
    {
        _levels.RemoveRange(depth + 1, _levels.Count - depth - 1);
        return _levels[depth];
    }

    /// <summary>True where only a line of a list can stand.</summary>
    private bool IsListPlace(int column)
    {
        var depth = DepthAt(column);
        if (depth < 0)
        {
            return false;
        }

        var level = _levels[depth];
        return level.IsList && level.Column == column
            || (depth == _levels.Count - 1 && level is { IsList: false, Held: Held.Nothing } && YamlSigns.TakesList(level.Key));
    }

    private BlockLevel? EnterList(int start, int end)
    {
        if (_levels.Count == 0)
        {
            return Push(_column, isList: true);
        }

        var depth = DepthAt(_column);
        if (depth >= 0 && _levels[depth] is { IsList: true } list && list.Column == _column)
        {
            return PopTo(depth);
        }

        if (depth == _levels.Count - 1)
        {
            if (Deepest.Held == Held.Nothing)
            {
                return Push(_column, isList: true);
            }

            // Hyphens inside a text that goes on are part of it, unless they all but stand under those of a list.
            var isInText = Deepest.Held == Held.Text && _column > Deepest.Column && !_levels.Any(l => l.IsList && Math.Abs(l.Column - _column) == 1);
            var plainEnd = PlainEnd(start, end);
            if (isInText && FindColon(start, plainEnd) < 0)
            {
                return null;
            }

            if (isInText && (_hasQuestions || _levels.Count > 1))
            {
                ReportColon(start, plainEnd);
                return null;
            }
        }

        return EnterNearest(start, end, isList: true);
    }

    private BlockLevel? EnterMap(KeyPart key, int start, int end)
    {
        if (_levels.Count == 0)
        {
            return Push(_column, isList: false);
        }

        var depth = DepthAt(_column);
        if (depth >= 0 && _levels[depth].Column == _column)
        {
            // A list may stand at the column of the key that it belongs to.
            depth -= depth > 0 && _levels[depth].IsList && _levels[depth - 1].Column == _column ? 1 : 0;
            if (!_levels[depth].IsList)
            {
                return PopTo(depth);
            }

            if (!YamlSigns.IsKeyword(key.Text.Trim()))
            {
                return EnterWithoutMark(depth, start, end);
            }
        }
        else if (depth >= 0 && depth == _levels.Count - 1 && Deepest.Held == Held.Nothing)
        {
            return Push(_column, isList: false);
        }

        return EnterNearest(start, end, isList: false);
    }

    // "2: Finns det rutiner?" below "- 1: Fungerar samarbetet?".
    private BlockLevel EnterWithoutMark(int depth, int start, int end)
    {
        var list = PopTo(depth);
        list.Line = _line;
        list.Held = Held.Whole;
        _reports.Add(
            YamlTextDiagnostics.ListMarkMissing, TextSpan.Between(start, PlainEnd(start, end)), [],
            new Message("Skriv ”- ” först", "Write “- ” first"), new TextSpan(start, 0), "- ");
        Mend(start, 0, "- ");
        return Push(_column + 2, isList: false);
    }

    // Questions or sections right below the head.
    private BlockLevel EnterWithoutKeyword(int start, int end)
    {
        var content = SkipBlanks(start + 1, end);
        var isSection = KeywordTable.SectionTitle.Is(_text.Substring(content, WordEnd(content, end) - content));
        var keyword = (isSection ? KeywordTable.Sections : KeywordTable.Questions).In(_language ?? Language.Swedish);
        var line = keyword + ":\n";
        _reports.Add(
            YamlTextDiagnostics.ListWithoutKeyword, new TextSpan(start, 1), [keyword],
            new Message($"Skriv ”{keyword}:” på raden före", $"Write “{keyword}:” on the line before"), new TextSpan(_span.Start, 0), line);
        Mend(_span.Start, 0, line);
        _hasQuestions = true;
        return Push(_column, isList: true);
    }

    // The line begins where none of its neighbours does; it is read as if it began where the nearest does.
    private BlockLevel? EnterNearest(int start, int end, bool isList)
    {
        var nearest = _levels.LastOrDefault(l => l.IsList == isList && _levels.All(o => o.IsList != isList || Math.Abs(o.Column - _column) >= Math.Abs(l.Column - _column)));
        if (nearest is null && isList && !_hasQuestions && _levels.Count == 1)
        {
            return EnterWithoutKeyword(start, end);
        }

        if (nearest is null)
        {
            var content = TextSpan.Between(start, TrimEnd(start, end));
            _reports.Add(RawTextDiagnostics.UnreadableYaml.At(_source.PlaceOf(content)));
            TakeOut(start);
            return null;
        }

        if (!HasOddIndent(start))
        {
            var word = TextSpan.Between(start, isList ? start + 1 : WordEnd(start, end));
            var indent = TextSpan.Between(_span.Start, start);
            _reports.Add(
                YamlTextDiagnostics.WrongIndent,
                word,
                [_text.Substring(word.Start, word.Length), Number(_written + 1), Number(nearest.Line), Number(nearest.Column + 1)],
                new Message("Ändra indraget", "Change the indentation"),
                indent,
                new string(' ', nearest.Column));
        }

        _movedFrom = _written;
        _move = nearest.Column - _written;
        _column = nearest.Column;
        return PopTo(_levels.IndexOf(nearest));
    }

    // A keyword in the middle of a text that goes on is a keyword in the wrong column; other words with a colon are the text's own.
    private bool IsMisplacedKey(KeyPart key) =>
        !key.HasSpaces && (YamlSigns.IsKeyword(key.Text.Trim()) || _levels.Any(l => !l.IsList && Math.Abs(l.Column - _column) <= 1));

    private int Moved(int written)
    {
        if (_movedFrom < 0 || written <= _movedFrom)
        {
            _movedFrom = -1;
            return written;
        }

        // Often only the one line was wrong, and the next stands where it belongs.
        var isRight = _levels.Count > 0 && Deepest.Held != Held.Nothing && _levels.Any(l => l.Column == written);
        return isRight ? written : Math.Max(0, written + _move);
    }

    private void MoveLine(int lineStart, int written, int column)
    {
        if (column > written)
        {
            Mend(lineStart, 0, new string(' ', column - written));
        }
        else if (column < written)
        {
            Mend(lineStart, written - column, "");
        }
    }

    // Tabs and hard spaces have been reported already.
    private bool HasOddIndent(int start) => _source.Text.IndexOf('\t', _span.Start, start - _span.Start) >= 0
        || _source.Text.IndexOf('\u00A0', _span.Start, start - _span.Start) >= 0;

    // How wide a tab was in the author's editor shows where a width puts the line under another.
    private void ResolveTabs(int start)
    {
        var tabs = _source.Text.IndexOf('\t', _span.Start, start - _span.Start) < 0 ? 0 : CountTabs(start);
        if (tabs == 0 || _levels.Count == 0)
        {
            return;
        }

        var narrow = _written + tabs;
        var isListLine = TryMark(start, _span.End, isListPlace: false, out _);
        foreach (var width in new[] { 8, 4, 2, 1 })
        {
            var column = _written + (tabs * (width - 1));
            if (_levels.Any(l => l.Column == column && l.IsList == isListLine && l != _levels[0]))
            {
                _column = column;
                return;
            }
        }

        _column = Deepest.Held == Held.Nothing ? Math.Max(narrow, Deepest.Column + 1)
            : Deepest.Held == Held.Text && KeyAt(start, _span.End, isKeyPlace: false) is null && _text[start] != '-' ? Deepest.Column + 1
            : narrow;
    }

    private int CountTabs(int start)
    {
        var tabs = 0;
        for (var i = _span.Start; i < start; i++)
        {
            tabs += _source.Text[i] == '\t' ? 1 : 0;
        }

        return tabs;
    }
}
