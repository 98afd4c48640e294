using System.Globalization;
using Sam.Text;

namespace Sam.Yaml.Lines;

/// <summary>Texts in quotes: where they end, what follows them, and what a backslash may stand before.</summary>
internal sealed partial class BlockScan
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LP";

    private Held ReadQuoted(int open, int end, BlockLevel level)
    {
        var close = ClosingQuote(open, end);
        if (close >= 0)
        {
            return ReadBehindQuote(open, close, end, level);
        }

        for (var line = _line + 1; line <= _source.LineCount; line++)
        {
            var span = _source.Line(line);
            var start = SkipBlanks(span.Start, span.End);
            if (start < span.End && start - span.Start <= level.Column && LooksLikeEntry(start, span.End))
            {
                break;
            }

            // The quote that closes is looked for behind one that is taken to stand before the line.
            var found = CloseOnLine(span, _text[open]);
            if (found >= 0)
            {
                CheckQuotedLines(open, end, line, level, found);
                _line = line;
                return Held.Whole;
            }
        }

        return ReportUnclosedQuote(open, end);
    }

    private int CloseOnLine(TextSpan line, char quote)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (_text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (_text[i] == quote)
            {
                if (quote == '"' || i + 1 >= line.End || _text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    private Held ReportUnclosedQuote(int open, int end)
    {
        var at = TrimEnd(open, end);
        var quote = _text.Substring(open, 1);

        // A backslash before the new quote would make it part of the text.
        var isSafe = at == open + 1 || _text[at - 1] != '\\';
        _reports.Add(
            YamlTextDiagnostics.UnclosedQuote, new TextSpan(open, 1), [],
            new Message("Lägg till citattecknet sist på raden", "Add the quote at the end of the line"), new TextSpan(at, 0), quote);
        if (isSafe)
        {
            Mend(at, 0, quote);
            CheckEscapes(_text[open], open + 1, at);
            return Held.Whole;
        }

        Mend(open, 1, YamlSigns.Wide(quote[0]));
        return MendColons(open, PlainEnd(open, end), end);
    }

    // Lines inside quotes must be indented more than the key they belong to; YAML gives up otherwise.
    private void CheckQuotedLines(int open, int end, int lastLine, BlockLevel level, int close)
    {
        CheckEscapes(_text[open], open + 1, end);
        for (var line = _line + 1; line <= lastLine; line++)
        {
            var span = _source.Line(line);
            var start = SkipBlanks(span.Start, span.End);
            CheckEscapes(_text[open], start, line == lastLine ? close : span.End);
            if (start < span.End)
            {
                IndentInside(span, start, level.Column, open, YamlTextDiagnostics.LooseText);
            }
        }
    }

    private Held ReadBehindQuote(int open, int close, int end, BlockLevel level)
    {
        var rest = SkipBlanks(close + 1, end);
        if (rest == end || (_text[rest] == '#' && rest > close + 1))
        {
            CheckEscapes(_text[open], open + 1, close);
            return Held.Whole;
        }

        var span = TextSpan.Between(open, PlainEnd(open, end));
        ReportWithQuotes(YamlTextDiagnostics.TextAfterQuote.At(_source.PlaceOf(span)), span, level);
        Mend(open, 1, YamlSigns.Wide(_text[open]));
        return MendColons(open, span.End, end);
    }

    private void CheckEscapes(char quote, int from, int to)
    {
        for (var i = from; quote == '"' && i + 1 < to && !_isStopped; i++)
        {
            if (_text[i] != '\\')
            {
                continue;
            }

            var length = EscapeLength(i, to);
            if (length == 0)
            {
                var span = new TextSpan(i, 2);
                _reports.Add(
                    YamlTextDiagnostics.BadEscape, span, [_text.Substring(i, 2)],
                    new Message("Skriv \\\\", "Write \\\\"), new TextSpan(i, 1), "\\\\");
                Mend(i, 1, YamlSigns.Wide('\\'));
            }
            else if (IsForbidden(i, length))
            {
                ReportForbidden(new TextSpan(i, length));
            }

            i += Math.Max(length, 2) - 1;
        }
    }

    private void ReportForbidden(TextSpan span)
    {
        _reports.Add(
            RawTextDiagnostics.ForbiddenCharacter, span, [_text.Substring(span.Start, span.Length)],
            new Message("Ta bort tecknet", "Remove the character"), span, "");
        Mend(span.Start, span.Length, "");
    }

    // How long an escape is; 0 if there is none of this kind.
    private int EscapeLength(int at, int end)
    {
        var digits = _text[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            return Escapes.IndexOf(_text[at + 1]) >= 0 ? 2 : 0;
        }

        return at + 2 + digits <= end && uint.TryParse(_text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? 2 + digits
            : 0;
    }

    // An escape is no way round the characters that no text may hold.
    private bool IsForbidden(int at, int length)
    {
        if (length > 2)
        {
            var code = uint.Parse(_text.Substring(at + 2, length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            return code <= 0xFFFF && ForbiddenCharacters.Contains((char)code);
        }

        return _text[at + 1] is '0' or 'a' or 'b' or 'v' or 'f' or 'e' or 'N' or 'L' or 'P';
    }
}
