namespace Sam.Text;

/// <summary>An author's text with its path and line table. Offsets inside, lines and columns only for printing.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string text, string path)
    {
        Text = text;
        Path = path;
        _lineStarts = FindLineStarts(text);
    }

    public string Text { get; }

    public string Path { get; }

    public int LineCount => _lineStarts.Length;

    public TextPosition PositionOf(int offset)
    {
        var clamped = Math.Min(Math.Max(offset, 0), Text.Length);
        var found = Array.BinarySearch(_lineStarts, clamped);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, clamped - _lineStarts[line] + 1);
    }

    public TextRange RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    public Place PlaceOf(TextSpan span)
    {
        var inside = TextSpan.Between(Math.Min(span.Start, Text.Length), Math.Min(span.End, Text.Length));
        return new Place.InText(Path, inside, RangeOf(inside));
    }

    public int LineOf(TextSpan span) => PositionOf(span.Start).Line;

    /// <summary>The span of a line without its line break.</summary>
    public TextSpan Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }

    public TextEdit Edit(TextSpan span, string newText) => new(span, RangeOf(span), newText);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
