namespace Sam.Notation;

/// <summary>A line of the text notation with the lines that are indented below it.</summary>
/// <param name="indent">How many columns its first character is from the left.</param>
/// <param name="start">The offset of its first character that is not a space.</param>
/// <param name="end">The offset behind its last character that is not a space.</param>
/// <param name="blankBefore">How many blank lines stand right above it.</param>
internal sealed class TextLine(int indent, int start, int end, int blankBefore)
{
    public int Indent { get; } = indent;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int BlankBefore { get; } = blankBefore;

    public TextSpan Span => TextSpan.Between(Start, End);

    /// <summary>The lines below it that are indented further, down to the next line that is not.</summary>
    public List<TextLine> Below { get; } = [];
}
