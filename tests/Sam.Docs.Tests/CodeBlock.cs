namespace Sam.Docs.Tests;

/// <summary>A fenced block of a document.</summary>
/// <param name="Language">The word behind the fence: <c>yaml</c>, <c>console</c>, <c>sh</c>.</param>
/// <param name="Content">The lines between the fences, each ending with <c>\n</c>.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Mark">What the comment above it says, for instance <c>file: a.csv</c> or <c>run</c>; empty if there is none.</param>
internal sealed record CodeBlock(string Language, string Content, int Line, string Mark)
{
    private const string FileMark = "file:";

    /// <summary>The name that the document gives the block as a file; null if it gives none.</summary>
    public string? FileName => Mark.StartsWith(FileMark, StringComparison.Ordinal) ? Mark[FileMark.Length..].Trim() : null;
}
