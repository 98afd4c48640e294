namespace Sam.Yaml.Lines;

/// <summary>Steps over characters of a line.</summary>
internal sealed partial class BlockScan
{
    private int SkipBlanks(int at, int end)
    {
        while (at < end && YamlSigns.IsBlank(_text[at]))
        {
            at++;
        }

        return at;
    }

    private int SkipSpaces(int at, int end)
    {
        while (at < end && (YamlSigns.IsBlank(_text[at]) || _text[at] == '\u00A0'))
        {
            at++;
        }

        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && YamlSigns.IsBlank(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int WordEnd(int start, int end)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(_text[at]) || _text[at] is '-' or '_'))
        {
            at++;
        }

        return at;
    }

    // A text without quotes ends at a comment.
    private int PlainEnd(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == '#' && i > start && YamlSigns.IsBlank(_text[i - 1]))
            {
                return TrimEnd(start, i);
            }
        }

        return TrimEnd(start, end);
    }

    private int EndOfLine(int end) => TrimEnd(_span.Start, end);

    private bool IsColon(int at, int end) => at < end && _text[at] == ':' && (at + 1 >= end || YamlSigns.IsBlank(_text[at + 1]));

    // A colon that YAML reads as the end of a key.
    private int FindColon(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsColon(i, end))
            {
                return i;
            }
        }

        return -1;
    }

    // The quote that ends a text on the same line; -1 if none does.
    private int ClosingQuote(int open, int end)
    {
        var quote = _text[open];
        for (var i = open + 1; i < end; i++)
        {
            if (_text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (_text[i] == quote)
            {
                if (quote == '\'' && i + 1 < end && _text[i + 1] == '\'')
                {
                    i++;
                }
                else
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
