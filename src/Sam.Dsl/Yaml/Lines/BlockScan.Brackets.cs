using Sam.Text;

namespace Sam.Yaml.Lines;

/// <summary>Lists and maps in brackets: where they end, and texts in them that YAML reads as something else.</summary>
internal sealed partial class BlockScan
{
    // A file that only opens brackets must not be read to its end for each of them.
    private const int MaxReadToEnd = 20;

    private readonly HashSet<int> _wideQuotes = [];
    private int _readToEnd;

    /// <summary>Reads what a bracket opens; null where the bracket is the first sign of a text.</summary>
    private Held? ReadFlow(int open, int end, int column)
    {
        var flow = new Brackets(open);
        var reports = new List<Action>();
        var firstLine = _line;
        for (var line = firstLine; line <= _source.LineCount; line++)
        {
            var span = line == firstLine ? TextSpan.Between(open, end) : _source.Line(line);
            var start = SkipBlanks(span.Start, span.End);
            if (line > firstLine && start < span.End && Moved(start - span.Start) is var indent && (indent <= column || indent != start - span.Start))
            {
                if (indent <= column && (flow.OpenQuote >= 0 || !flow.IsOpenForMore(_text)) && LooksLikeEntry(start, span.End))
                {
                    return flow.OpenQuote >= 0 ? ReadWithoutQuote(flow.OpenQuote, open, end, column) : CloseFlow(flow, line - 1, reports);
                }

                // The parser minds only texts without quotes.
                if (flow.OpenQuote < 0 && _text[start] is not (']' or '}' or '[' or '{' or ',' or '"' or '\'' or '#'))
                {
                    var (place, at) = (span, start);
                    reports.Add(() => IndentInside(place, at, column, open, YamlTextDiagnostics.IndentInside));
                }
            }

            var closed = ReadFlowLine(flow, start, span.End, reports);
            if (flow.IsTooDeep)
            {
                _isStopped = true;
                return Held.Whole;
            }

            if (closed >= 0)
            {
                return EndFlow(closed, span.End, line, reports);
            }
        }

        _isStopped |= ++_readToEnd > MaxReadToEnd;
        if (flow.OpenQuote >= 0 && !_isStopped)
        {
            return ReadWithoutQuote(flow.OpenQuote, open, end, column);
        }

        return column < 0 ? Held.Whole : CloseFlow(flow, _source.LineCount, reports);
    }

    // A quote in brackets that is never closed: the text is read again as if the quote were any letter.
    private Held? ReadWithoutQuote(int quote, int open, int end, int column)
    {
        _wideQuotes.Add(quote);
        _reports.Add(YamlTextDiagnostics.UnclosedQuote.At(_source.PlaceOf(new TextSpan(quote, 1))));
        Mend(quote, 1, YamlSigns.Wide(_text[quote]));
        return ReadFlow(open, end, column);
    }

    // Behind the last bracket: nothing, or, where it all stands on one line, more text.
    private Held? EndFlow(int closed, int end, int line, List<Action> reports)
    {
        var rest = SkipBlanks(closed + 1, end);
        if (rest < end && !(_text[rest] == '#' && rest > closed + 1) && line == _line && _text[rest] is not (']' or '}' or ':' or ','))
        {
            return null;
        }

        foreach (var report in reports)
        {
            report();
        }

        _line = line;
        return Held.Whole;
    }

    private Held CloseFlow(Brackets flow, int lastLine, List<Action> reports)
    {
        foreach (var report in reports)
        {
            report();
        }

        var open = flow.Innermost;
        var at = flow.LastContent + 1;
        var closing = flow.Closing();
        _reports.Add(
            RawTextDiagnostics.UnclosedBracket, new TextSpan(open, 1), [_text.Substring(open, 1)],
            new Message($"Lägg till ”{closing}” sist", $"Add “{closing}” at the end"), new TextSpan(at, 0), closing);
        Mend(at, 0, closing);
        _line = lastLine;
        return Held.Whole;
    }

    // The place of the bracket that closes everything; -1 if it is not on this line.
    private int ReadFlowLine(Brackets flow, int start, int end, List<Action> reports)
    {
        var first = start;
        if (flow.OpenQuote >= 0)
        {
            first = CloseOnLine(TextSpan.Between(start, end), _text[flow.OpenQuote]);
            if (first < 0)
            {
                return -1;
            }

            flow.CloseQuote(first++);
        }

        for (var i = first; i < end && reports.Count < MaxRepairs; i++)
        {
            var c = _text[i];
            if (YamlSigns.IsBlank(c))
            {
                continue;
            }

            if (c == '#' && (i == start || YamlSigns.IsBlank(_text[i - 1])))
            {
                break;
            }

            if (flow.IsAtElement && c is '"' or '\'' && !_wideQuotes.Contains(i))
            {
                var close = ClosingQuote(i, end);
                if (close < 0)
                {
                    flow.TakeOpenQuote(i);
                    return -1;
                }

                if (_text.IndexOf('\\', i, close - i) >= 0)
                {
                    var (from, quote) = (i + 1, c);
                    reports.Add(() => CheckEscapes(quote, from, close));
                }

                flow.TakeQuoted(i, close);
                i = close;
                continue;
            }

            if (flow.IsAtElement)
            {
                CheckFirstSign(i, end, reports);
            }

            if (IsFlowColon(i, end) && !flow.TryColon(i))
            {
                var text = FlowText(flow, i, end);
                var colon = i;
                reports.Add(() => ReportFlowColon(text, colon));
            }

            if (flow.Take(c, i))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsFlowColon(int at, int end) =>
        _text[at] == ':' && (at + 1 >= end || YamlSigns.IsBlank(_text[at + 1]));

    // The text between the colon of its key and the sign that ends it.
    private TextSpan FlowText(Brackets flow, int at, int end)
    {
        var to = at;
        while (to < end && _text[to] is not (',' or ']' or '}' or '[' or '{'))
        {
            to++;
        }

        var from = flow.IsMap && flow.Colon >= 0 ? SkipBlanks(flow.Colon + 1, end) : flow.ElementStart;
        return TextSpan.Between(from, TrimEnd(from, to));
    }

    private void ReportFlowColon(TextSpan text, int colon)
    {
        _reports.Add(RawTextDiagnostics.ColonInText.At(_source.PlaceOf(text)) with { Fixes = Sequence.Of(QuoteFix.Of(_source, text)) });
        Mend(colon, 1, YamlSigns.Wide(':'));
    }

    private void CheckFirstSign(int at, int end, List<Action> reports)
    {
        var isAlone = at + 1 >= end || YamlSigns.IsBlank(_text[at + 1]);
        var to = at;
        while (to < end && _text[to] is not (',' or ']' or '}' or '[' or '{'))
        {
            to++;
        }

        to = TrimEnd(at, to);
        var isFaulty = _text[at] switch
        {
            '@' or '`' or '%' or '|' or '>' => true,
            '*' => WordEnd(at + 1, to) != to || to == at + 1,
            '-' => isAlone,
            _ => false,
        };
        if (!isFaulty)
        {
            return;
        }

        reports.Add(() =>
        {
            var word = TextSpan.Between(at, BlankOrEnd(at, to));
            var descriptor = _text[at] == '*' ? RawTextDiagnostics.AnchorOrAlias : YamlTextDiagnostics.LeadingSign;
            _reports.Add(descriptor.At(_source.PlaceOf(word), _text.Substring(word.Start, word.Length)) with
            {
                Fixes = Sequence.Of(QuoteFix.Of(_source, TextSpan.Between(at, to))),
            });
            Mend(at, 1, YamlSigns.Wide(_text[at]));
        });
    }

    // A line inside quotes or brackets that is not indented more than what it belongs to.
    private void IndentInside(TextSpan line, int start, int column, int open, DiagnosticDescriptor descriptor)
    {
        var written = start - line.Start;
        if (Moved(written) > column)
        {
            MoveLine(line.Start, written, Moved(written));
            return;
        }

        var span = TextSpan.Between(start, TrimEnd(start, line.End));
        _reports.Add(
            descriptor, span, [_text.Substring(open, 1), Number(_source.LineOf(new TextSpan(open, 0)))],
            new Message("Dra in raden", "Indent the line"), TextSpan.Between(line.Start, start), new string(' ', column + 2));
        MoveLine(line.Start, written, column + 2);
    }

    // A line that can only be a key or a line of a list, not a part of a text.
    private bool LooksLikeEntry(int start, int end)
    {
        if (_text[start] == '-')
        {
            return start + 1 == end || YamlSigns.IsBlank(_text[start + 1]);
        }

        var word = WordEnd(start, end);
        return word > start && IsColon(word, end);
    }
}
