using System.Globalization;
using Sam.Keywords;
using Sam.Text;

namespace Sam.Yaml.Lines;

/// <summary>
/// Reads a file line by line, as its author sees it, before the parser does. The parser knows only that something is wrong, often a line
/// too late, and stops; here lists, keys and texts are followed by their indentation, each fault is explained at its place and mended, and
/// reading goes on. Where this reading is not sure it says nothing.
/// </summary>
internal sealed partial class BlockScan
{
    // A file with more faults is one of another kind: what is said of the first ones is enough.
    private const int MaxRepairs = 5_000;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly CappedReports _reports;
    private readonly List<Repair> _repairs = [];
    private readonly List<BlockLevel> _levels = [];
    private readonly List<TextSpan> _looseAtTop = [];
    private int _line;
    private bool _isStopped;

    // The language of the keywords, and whether the questions have begun, as far as the file has been read.
    private Language? _language;
    private bool _hasQuestions;

    // The line at hand: where it begins, its spaces as written, and where it is taken to begin.
    private TextSpan _span;
    private int _written;
    private int _column;

    // Lines under one that was moved move with it, lines under one that was taken out go with it.
    private int _movedFrom = -1;
    private int _move;
    private int _outFrom = -1;

    private BlockScan(SourceText source, string text, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = text;
        _reports = new CappedReports(source, diagnostics);
    }

    /// <summary>Reports what is wrong with lines, and gives the text mended; null if it is not worth reading on.</summary>
    /// <param name="source">The author's text.</param>
    /// <param name="text">The same text with unreadable characters replaced, of the same length.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static RepairedText? Mend(SourceText source, string text, DiagnosticBag diagnostics)
    {
        var scan = new BlockScan(source, text, diagnostics);
        for (scan._line = 1; scan._line <= source.LineCount && !scan._isStopped; scan._line++)
        {
            scan.ReadLine();
        }

        return scan._repairs.Count < MaxRepairs ? RepairedText.Of(text, scan._repairs) : null;
    }

    private void ReadLine()
    {
        _span = _source.Line(_line);
        var start = SkipBlanks(_span.Start, _span.End);
        _written = start - _span.Start;
        if (start == _span.End)
        {
            return;
        }

        if (_outFrom >= 0 && _written > _outFrom)
        {
            TakeOut(start);
            return;
        }

        _outFrom = -1;
        if (_text[start] == '#')
        {
            EndText();
        }
        else if (_written > 0 || !IsBetweenDocuments(start))
        {
            _column = Moved(_written);
            ResolveTabs(start);
            ReadContent(start, _span.End);
            MoveLine(_span.Start, _written, _column);
        }
    }

    private void ReadContent(int start, int end)
    {
        if (_levels.Count == 0 && _text[start] is '[' or '{')
        {
            ReadFlow(start, end, -1);
            _isStopped = true;
            return;
        }

        if (TryMark(start, end, IsListPlace(_column), out var mark))
        {
            ReadListLine(start, end, mark);
            return;
        }

        var continues = _levels.Count > 0 && Deepest is { Held: Held.Text } text && _column > text.Column;
        if ((KeyAt(start, end, isKeyPlace: !continues) ?? (continues ? null : KeyWithoutColon(start, end))) is { } key)
        {
            ReadKeyLine(key, start, end, continues);
        }
        else
        {
            ReadTextLine(start, end);
        }
    }

    private void ReadListLine(int start, int end, ListMark mark)
    {
        if (EnterList(start, end) is not { } list)
        {
            return;
        }

        list.Line = _line;
        ReadListItem(list, end, mark, _column + mark.Width);
    }

    // What follows "- ": another list, the first key of a map, or a text.
    private void ReadListItem(BlockLevel list, int end, ListMark mark, int column)
    {
        while (true)
        {
            var rest = mark.Rest;
            list.Held = Held.Nothing;
            if (rest == end || _text[rest] == '#')
            {
                return;
            }

            list.Held = Held.Whole;
            if (_levels.Count > YamlReader.MaxDepth + 1)
            {
                _isStopped = true;
                return;
            }

            if (mark.Number is null && TryMark(rest, end, isListPlace: false, out var inner))
            {
                list = Push(column, isList: true);
                column += inner.Width;
                mark = inner;
                continue;
            }

            if ((mark.Number ?? KeyAt(rest, end, isKeyPlace: true)) is { } key)
            {
                ReadFirstKey(list, key, rest, end, column);
            }
            else
            {
                list.Held = ReadValue(rest, end, list, isAfterKey: false);
            }

            return;
        }
    }

    private void ReadFirstKey(BlockLevel list, KeyPart key, int start, int end, int column)
    {
        // "- Tänk på helheten: så här: fungerar det?" can't be read in any way; with one colon it can, and is reported where it is bound.
        if (key.HasSpaces && FindColon(key.ValueStart, PlainEnd(start, end)) >= 0)
        {
            list.Held = ReadPlain(start, end, list);
            return;
        }

        var map = Push(column, isList: false);
        ReadEntry(map, key, end);
    }

    private void ReadKeyLine(KeyPart key, int start, int end, bool continues)
    {
        TakeOutLooseText();
        if (continues && !IsMisplacedKey(key))
        {
            ReportColon(start, PlainEnd(start, end));
        }
        else if (EnterMap(key, start, end) is { } map)
        {
            ReadEntry(map, key, end);
        }
    }

    private void ReadEntry(BlockLevel map, KeyPart key, int end)
    {
        map.Key = key.Text;
        map.Line = _line;
        _language ??= map == _levels[0] && KeywordTable.At(KeywordPlace.Head, key.Text) is { TellsLanguage: true } keyword
            ? keyword.IsIn(Language.Swedish, key.Text) ? Language.Swedish : Language.English
            : null;
        _hasQuestions |= map == _levels[0] && (KeywordTable.Questions.Is(key.Text) || KeywordTable.Sections.Is(key.Text));
        map.Held = ReadValue(key.ValueStart, end, map, isAfterKey: true);
    }

    private void ReadTextLine(int start, int end)
    {
        if (_levels.Count == 0)
        {
            _looseAtTop.Add(TextSpan.Between(start, PlainEnd(start, end)));
            return;
        }

        var deepest = Deepest;
        if (_column > deepest.Column && deepest.Held == Held.Nothing)
        {
            deepest.Held = ReadValue(start, end, deepest, isAfterKey: false);
        }
        else if (_column > deepest.Column && deepest.Held == Held.Text)
        {
            deepest.Held = PlainEnd(start, end) < EndOfLine(end) ? Held.Whole : Held.Text;
        }
        else
        {
            ReadLooseText(start, end, deepest);
        }
    }

    private void ReadLooseText(int start, int end, BlockLevel deepest)
    {
        var span = TextSpan.Between(start, PlainEnd(start, end));
        var before = _source.Line(_line - 1);
        if (deepest.Held != Held.Text || SkipBlanks(before.Start, before.End) == before.End)
        {
            _reports.Add(YamlTextDiagnostics.LooseText.At(_source.PlaceOf(span)));
            TakeOut(start);
            return;
        }

        var gap = TextSpan.Between(TrimEnd(before.Start, before.End), start);
        _reports.Add(YamlTextDiagnostics.LooseText, span, [], new Message("Skriv på samma rad", "Write on one line"), gap, " ");
        _column = deepest.Column + 1;
        deepest.Held = span.End < EndOfLine(end) ? Held.Whole : Held.Text;
    }

    // A heading above the first keyword, for instance.
    private void TakeOutLooseText()
    {
        foreach (var span in _levels.Count == 0 ? _looseAtTop : [])
        {
            _reports.Add(YamlTextDiagnostics.LooseText.At(_source.PlaceOf(span)));
            TakeOut(span.Start);
        }

        _looseAtTop.Clear();
    }

    // "---" and "..." end what belongs to the questionnaire, unless nothing came before; "%" begins an instruction to YAML.
    private bool IsBetweenDocuments(int start)
    {
        if (_text[start] == '%' && _levels.Count == 0)
        {
            if (string.CompareOrdinal(_text, start, "%YAML 1", 0, 7) != 0)
            {
                _reports.Add(YamlTextDiagnostics.Directive, _span, [], new Message("Ta bort raden", "Remove the line"), _span, "");
                Mend(start, 1, "#");
            }

            return true;
        }

        var isMark = _span.Length >= 3
            && (string.CompareOrdinal(_text, start, "---", 0, 3) == 0 || string.CompareOrdinal(_text, start, "...", 0, 3) == 0)
            && (_span.Length == 3 || YamlSigns.IsBlank(_text[start + 3]));
        _isStopped |= isMark && (_levels.Count > 0 || _span.Length > 3);
        return isMark;
    }

    private void EndText()
    {
        if (_levels.Count > 0 && Deepest.Held == Held.Text)
        {
            Deepest.Held = Held.Whole;
        }
    }

    // A line that can't be understood is read as a comment; what is under it goes with it.
    private void TakeOut(int start)
    {
        Mend(start, 1, "#");
        if (_outFrom < 0)
        {
            _outFrom = _written;
        }
    }

    private void Mend(int at, int deleted, string inserted)
    {
        _repairs.Add(new Repair(at, deleted, inserted));
        _isStopped |= _repairs.Count >= MaxRepairs;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
