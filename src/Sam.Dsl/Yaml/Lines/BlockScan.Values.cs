using Sam.Text;

namespace Sam.Yaml.Lines;

/// <summary>What stands behind a key or a list mark.</summary>
internal sealed partial class BlockScan
{
    // A fix of more lines than this is no longer one that anybody reads.
    private const int MaxMoved = 500;

    private Held ReadValue(int at, int end, BlockLevel level, bool isAfterKey)
    {
        var start = SkipBlanks(at, end);
        if (start == end || (_text[start] == '#' && start > at))
        {
            return start < end && isAfterKey && IsTextBehindHash(start, at, end, level) ? ReadSigned(start, end, level) : Held.Nothing;
        }

        switch (_text[start])
        {
            case '"' or '\'':
                return ReadQuoted(start, end, level);
            case '[' or '{':
                return ReadFlow(start, end, level.Column) ?? ReadSigned(start, end, level);
            case '|' or '>' when IsBlockHeader(start, end):
                SkipBlock(start, level.Column);
                return Held.Whole;
            case '*' when WordEnd(start + 1, end) == PlainEnd(start, end) && PlainEnd(start, end) > start + 1:
                return Held.Whole;
            case '!' when BlankOrEnd(start, end) is var word && Enumerable.Range(start, word - start).Any(i => _text[i] > '~'):
                return ReadSigned(start, end, level);
            case '&' or '!' when BlankOrEnd(start, end) is var word && (word > start + 1 || _text[start] == '!'):
                return ReadValue(word, end, level, isAfterKey);
            case '|' or '>' or '*' or '&' or '@' or '`' or '%' or ',' or ']' or '}':
                return ReadSigned(start, end, level);
            case '-' when isAfterKey && (start + 1 == end || YamlSigns.IsBlank(_text[start + 1])):
                return ReadSigned(start, end, level);
            case '?' when start + 1 < end && YamlSigns.IsBlank(_text[start + 1]) && !IsExplicitKey():
                return ReadSigned(start, end, level);
            default:
                return ReadPlain(start, end, level);
        }
    }

    // "titel: #1 i Sverige": a comment leaves two spaces, or one before and one after the sign, and never stands for a text that is missing.
    private bool IsTextBehindHash(int hash, int at, int end, BlockLevel level)
    {
        if (hash != at + 1 || hash + 1 >= end || !char.IsLetterOrDigit(_text[hash + 1]) || !YamlSigns.TakesText(level.Key))
        {
            return false;
        }

        for (var line = _line + 1; line <= _source.LineCount; line++)
        {
            var span = _source.Line(line);
            var start = SkipBlanks(span.Start, span.End);
            if (start < span.End && _text[start] != '#')
            {
                return start - span.Start <= level.Column;
            }
        }

        return true;
    }

    // A text that begins with a sign that means something else: the sign is read in its wide form.
    private Held ReadSigned(int start, int end, BlockLevel level)
    {
        var span = TextSpan.Between(start, PlainEnd(start, end));
        var word = TextSpan.Between(start, BlankOrEnd(start, span.End));
        var quoted = _text.Substring(word.Start, word.Length);
        var descriptor = _text[start] switch
        {
            '*' or '&' => RawTextDiagnostics.AnchorOrAlias,
            '!' => RawTextDiagnostics.Tag,
            _ => YamlTextDiagnostics.LeadingSign,
        };
        ReportWithQuotes(descriptor.At(_source.PlaceOf(word), quoted), span, level);
        Mend(start, 1, YamlSigns.Wide(_text[start]));
        return MendColons(start, span.End, end);
    }

    private Held ReadPlain(int start, int end, BlockLevel level)
    {
        var plainEnd = PlainEnd(start, end);
        if (FindColon(start, plainEnd) < 0)
        {
            return plainEnd < EndOfLine(end) ? Held.Whole : Held.Text;
        }

        var span = TextSpan.Between(start, plainEnd);
        ReportWithQuotes(RawTextDiagnostics.ColonInText.At(_source.PlaceOf(span)), span, level);
        return MendColons(start, plainEnd, end);
    }

    // A colon in a line that goes on with the text above.
    private void ReportColon(int start, int plainEnd)
    {
        _reports.Add(RawTextDiagnostics.ColonInText.At(_source.PlaceOf(TextSpan.Between(start, plainEnd))));
        MendColons(start, plainEnd, plainEnd);
    }

    private Held MendColons(int start, int plainEnd, int end)
    {
        for (var colon = FindColon(start + 1, plainEnd); colon >= 0 && !_isStopped; colon = FindColon(colon + 1, plainEnd))
        {
            Mend(colon, 1, YamlSigns.Wide(':'));
        }

        return plainEnd < EndOfLine(end) ? Held.Whole : Held.Text;
    }

    // Quotes around one line would leave the next lines of the same text outside.
    private void ReportWithQuotes(Diagnostic diagnostic, TextSpan text, BlockLevel level) =>
        _reports.Add(GoesOn(level) ? diagnostic : diagnostic with { Fixes = Sequence.Of(QuoteFix.Of(_source, text)) });

    private bool GoesOn(BlockLevel level)
    {
        if (_line >= _source.LineCount)
        {
            return false;
        }

        var next = _source.Line(_line + 1);
        var start = SkipBlanks(next.Start, next.End);
        return start < next.End && _text[start] != '#' && start - next.Start > level.Column && FindColon(start, next.End) < 0;
    }

    private int BlankOrEnd(int start, int end)
    {
        var at = start;
        while (at < end && !YamlSigns.IsBlank(_text[at]))
        {
            at++;
        }

        return at;
    }

    // "? key" on one line and ": value" on the next is YAML that nobody writes by accident.
    private bool IsExplicitKey()
    {
        for (var line = _line + 1; line <= _source.LineCount; line++)
        {
            var span = _source.Line(line);
            var start = SkipBlanks(span.Start, span.End);
            if (start < span.End)
            {
                return IsColon(start, span.End);
            }
        }

        return false;
    }

    // "|", ">-", "|2+" and the like, with nothing but a comment behind.
    private bool IsBlockHeader(int start, int end)
    {
        var at = start + 1;
        while (at < end && at <= start + 2 && _text[at] is '+' or '-' or (>= '1' and <= '9'))
        {
            at++;
        }

        var rest = SkipBlanks(at, end);
        return rest == end || (_text[rest] == '#' && rest > at);
    }

    // A block's first line tells how far it is indented, unless a number in its header does; it ends at the first line that is indented less.
    private void SkipBlock(int header, int column)
    {
        var indent = IndentIn(header) is > 0 and var number ? Math.Max(column, 0) + number : -1;
        var mended = new List<TextSpan>();
        for (; _line < _source.LineCount; _line++)
        {
            var next = _source.Line(_line + 1);
            var start = SkipBlanks(next.Start, next.End);
            if (start == next.End)
            {
                continue;
            }

            var written = start - next.Start;
            var moved = Moved(written);
            if (moved <= column && (mended.Count > 0 || indent < 0) && IsText(start, next.End))
            {
                mended.Add(TextSpan.Between(next.Start, start));
                moved = column + 2;
            }
            else if (moved <= column || moved < indent)
            {
                break;
            }

            indent = indent < 0 ? moved : indent;
            MoveLine(next.Start, written, moved);
        }

        if (mended.Count > 0)
        {
            ReportNotIndented(header, mended, column);
        }
    }

    // Neither a key nor a line of a list.
    private bool IsText(int start, int end) =>
        _text[start] != '#' && KeyAt(start, end, isKeyPlace: false) is null && !(_text[start] == '-' && (start + 1 == end || YamlSigns.IsBlank(_text[start + 1])));

    private void ReportNotIndented(int header, List<TextSpan> indents, int column)
    {
        var first = TextSpan.Between(indents[0].End, _source.Line(_source.LineOf(indents[0])).End);
        var edits = indents.Take(MaxMoved).Select(i => _source.Edit(i, new string(' ', column + 2))).ToSequence();
        _reports.Add(YamlTextDiagnostics.IndentInside.At(
            _source.PlaceOf(TextSpan.Between(first.Start, TrimEnd(first.Start, first.End))),
            _text.Substring(header, 1),
            Number(_source.LineOf(new TextSpan(header, 0)))) with
        {
            Fixes = Sequence.Of(new TextFix(new Message("Dra in texten", "Indent the text"), edits)),
        });
    }

    private int IndentIn(int header)
    {
        for (var i = header + 1; i <= header + 2 && i < _text.Length; i++)
        {
            if (_text[i] is >= '1' and <= '9')
            {
                return _text[i] - '0';
            }
        }

        return 0;
    }
}
