namespace Sam.Docs.Tests;

/// <summary>A fenced block of a document.</summary>
/// <param name="Language">The word behind the fence: <c>yaml</c>, <c>console</c>, <c>sh</c>.</param>
/// <param name="Content">The lines between the fences, each ending with <c>\n</c>.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Mark">What the comment above it says, for instance <c>file: a.csv</c> or <c>run</c>; empty if there is none.</param>
internal sealed record CodeBlock(string Language, string Content, int Line, string Mark)
{
    private const string FileMark = "file:";
    private const string SampleMark = "sample:";

    /// <summary>The name that the document gives the block as a file; null if it gives none.</summary>
    public string? FileName => After(FileMark);

    /// <summary>The file of a sample that the block is a piece of, as a path from the root; null if it is none.</summary>
    public string? SampleName => After(SampleMark);

    private string? After(string mark) => Mark.StartsWith(mark, StringComparison.Ordinal) ? Mark[mark.Length..].Trim() : null;
}
