namespace Sam.Formatting;

/// <summary>A comment of an author.</summary>
/// <param name="Start">The offset of its <c>#</c>.</param>
/// <param name="Text">What it says, with the <c>#</c>.</param>
/// <param name="IsOwnLine">True if nothing stands before it on its line.</param>
internal sealed record SourceComment(int Start, string Text, bool IsOwnLine);
