namespace Sam;

/// <summary>A stretch of a text for printing: first position and the one after the last character.</summary>
public readonly record struct TextRange(TextPosition Start, TextPosition End)
{
    /// <summary>The range as <c>47,15-47,21</c>.</summary>
    public override string ToString() => $"{Start}-{End}";
}
