namespace Sam.Docs.Tests.Snippets;

/// <summary>C# that a page shows, and what it prints according to the page.</summary>
/// <param name="Code">The C#.</param>
/// <param name="Shown">The block of text behind it; null where it prints nothing.</param>
internal sealed record Snippet(CodeBlock Code, CodeBlock? Shown)
{
    /// <summary>True for declarations of types, which stand behind all statements in a program.</summary>
    public bool IsTypes => Code.Mark == "types";

    /// <summary>The lines of the C#.</summary>
    public IEnumerable<string> Lines => Code.Content.TrimEnd('\n').Split('\n');
}
