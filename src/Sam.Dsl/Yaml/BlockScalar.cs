namespace Sam.Yaml;

/// <summary>Reads a block of text (<c>|</c> or <c>></c>) again, with the place of each character.</summary>
internal sealed class BlockScalar
{
    // No file is indented more; it only bounds the search for the indentation of a header that gives it as a number.
    private const int MaxIndent = 60;

    private readonly string _file;
    private readonly bool _isFolded;
    private readonly int _indent;
    private readonly PlacedText _text = new();
    private readonly List<TextSpan> _breaks = [];
    private int _at;

    private BlockScalar(string file, bool isFolded, int start, int indent)
    {
        _file = file;
        _isFolded = isFolded;
        _at = start;
        _indent = indent;
    }

    /// <summary>Reads the block whose header stands at an offset. A number in the header counts from the indentation of what is above, so
    /// the text that the parser read tells which it is.</summary>
    public static PlacedText Read(string file, int header, string value)
    {
        var at = header;
        var hasNumber = false;
        while (at < file.Length && !FlowScalar.IsBreak(file[at]))
        {
            // A comment may follow the header.
            hasNumber |= at <= header + 2 && file[at] is >= '1' and <= '9';
            at++;
        }

        if (at < file.Length)
        {
            FlowScalar.TakeBreak(file, ref at);
        }

        var isFolded = file[header] == '>';
        var indent = FirstIndent(file, at);
        var text = new BlockScalar(file, isFolded, at, indent).Read();
        for (var less = Math.Min(indent, MaxIndent); hasNumber && less > 0 && !text.IsText(value); less--)
        {
            text = new BlockScalar(file, isFolded, at, less).Read();
        }

        return text;
    }

    private static int FirstIndent(string file, int at)
    {
        var lineStart = at;
        for (; at < file.Length; at++)
        {
            if (FlowScalar.IsBreak(file[at]))
            {
                lineStart = at + 1;
            }
            else if (file[at] != ' ')
            {
                break;
            }
        }

        return at - lineStart;
    }

    private PlacedText Read()
    {
        TextSpan? lineBreak = null;
        var wasIndentedMore = false;
        var isContent = NextLine();
        while (isContent && _at < _file.Length)
        {
            var isIndentedMore = _file[_at] is ' ' or '\t';
            if (lineBreak is { } line)
            {
                AddBreak(line, isFolded: _isFolded && !wasIndentedMore && !isIndentedMore);
            }

            _breaks.ForEach(b => _text.Add('\n', b.Start, b.Length));
            _breaks.Clear();
            wasIndentedMore = isIndentedMore;
            while (_at < _file.Length && !FlowScalar.IsBreak(_file[_at]))
            {
                _text.Add(_file[_at], _at);
                _at++;
            }

            lineBreak = _at < _file.Length ? FlowScalar.TakeBreak(_file, ref _at) : null;
            isContent = NextLine();
        }

        return _text;
    }

    // Lines of equal indentation become one, with a space between them unless empty lines are.
    private void AddBreak(TextSpan line, bool isFolded)
    {
        if (!isFolded)
        {
            _text.Add('\n', line.Start, line.Length);
        }
        else if (_breaks.Count == 0)
        {
            _text.Add(' ', line.Start, line.Length);
        }
    }

    // Steps over empty lines and the indentation; false where the block ends.
    private bool NextLine()
    {
        while (true)
        {
            var column = 0;
            while (column < _indent && _at < _file.Length && _file[_at] == ' ')
            {
                _at++;
                column++;
            }

            if (_at >= _file.Length || !FlowScalar.IsBreak(_file[_at]))
            {
                return column == _indent && _at < _file.Length;
            }

            _breaks.Add(FlowScalar.TakeBreak(_file, ref _at));
        }
    }
}
