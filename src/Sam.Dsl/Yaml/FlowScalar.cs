using System.Globalization;
using Sam.Yaml.Lines;

namespace Sam.Yaml;

/// <summary>Reads a scalar without quotes or in quotes again, with the place of each character: line breaks are folded, escapes resolved.</summary>
internal sealed class FlowScalar
{
    private const string EscapeSigns = "0abt\tnvfre \"/\\N_LP";
    private const string EscapedCharacters = "\0\a\b\t\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";

    private readonly string _file;
    private readonly int _end;
    private readonly char _quote;
    private readonly PlacedText _text = new();
    private int _at;

    private FlowScalar(string file, int start, int end, char quote)
    {
        _file = file;
        _at = start;
        _end = Math.Min(end, file.Length);
        _quote = quote;
    }

    public static PlacedText Plain(string file, TextSpan span) => new FlowScalar(file, span.Start, span.End, '\0').Read();

    public static PlacedText SingleQuoted(string file, TextSpan span) => new FlowScalar(file, span.Start + 1, span.End - 1, '\'').Read();

    public static PlacedText DoubleQuoted(string file, TextSpan span) => new FlowScalar(file, span.Start + 1, span.End - 1, '"').Read();

    private PlacedText Read()
    {
        while (_at < _end)
        {
            var c = _file[_at];
            if (YamlSigns.IsBlank(c) || IsBreak(c))
            {
                ReadWhiteSpace();
            }
            else if (c == '\\' && _quote == '"' && _at + 1 < _end)
            {
                ReadEscape();
            }
            else
            {
                // A doubled quote is one.
                var length = c == '\'' && _quote == '\'' ? Math.Min(2, _end - _at) : 1;
                _text.Add(c, _at, length);
                _at += length;
            }
        }

        return _text;
    }

    // Spaces on a line are kept; around line breaks they go, one break becomes a space, and of several all but the first are kept.
    private void ReadWhiteSpace()
    {
        var start = _at;
        var breaks = new List<TextSpan>();
        while (_at < _end && (YamlSigns.IsBlank(_file[_at]) || IsBreak(_file[_at])))
        {
            if (YamlSigns.IsBlank(_file[_at]))
            {
                _at++;
            }
            else
            {
                breaks.Add(TakeBreak(_file, ref _at));
            }
        }

        for (var i = start; breaks.Count == 0 && i < _at; i++)
        {
            _text.Add(_file[i], i);
        }

        if (breaks.Count == 1)
        {
            _text.Add(' ', breaks[0].Start, breaks[0].Length);
        }

        foreach (var line in breaks.Skip(1))
        {
            _text.Add('\n', line.Start, line.Length);
        }
    }

    private void ReadEscape()
    {
        var sign = _file[_at + 1];
        if (IsBreak(sign))
        {
            ReadContinuation();
            return;
        }

        var digits = sign switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var length = Math.Min(2 + digits, _end - _at);
        var known = EscapeSigns.IndexOf(sign);
        if (digits == 0)
        {
            _text.Add(known < 0 ? sign : EscapedCharacters[known], _at, length);
        }
        else if (int.TryParse(_file.Substring(_at + 2, length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            foreach (var unit in char.ConvertFromUtf32(code))
            {
                _text.Add(unit, _at, length);
            }
        }

        _at += length;
    }

    // A backslash at a line's end joins the lines without a space; empty lines that follow are kept.
    private void ReadContinuation()
    {
        _at++;
        TakeBreak(_file, ref _at);
        while (_at < _end && (YamlSigns.IsBlank(_file[_at]) || IsBreak(_file[_at])))
        {
            if (YamlSigns.IsBlank(_file[_at]))
            {
                _at++;
                continue;
            }

            var line = TakeBreak(_file, ref _at);
            _text.Add('\n', line.Start, line.Length);
        }
    }

    internal static bool IsBreak(char c) => c is '\n' or '\r';

    /// <summary>Steps over a line break, which is two characters in files of Windows.</summary>
    internal static TextSpan TakeBreak(string file, ref int at)
    {
        var start = at;
        at += file[at] == '\r' && at + 1 < file.Length && file[at + 1] == '\n' ? 2 : 1;
        return TextSpan.Between(start, at);
    }
}
