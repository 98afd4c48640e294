namespace Sam.Dsl.Tests;

/// <summary>A page under <c>docs/diagnostics/</c>, with its examples.</summary>
internal sealed record DiagnosticPage(string Title, string Severity, string? Failing, string? Corrected)
{
    public const string Folder = "docs/diagnostics";

    private const string Fence = "```";

    /// <summary>True if the examples are in the text notation.</summary>
    public bool IsText { get; private init; }

    public static DiagnosticPage Read(string id)
    {
        var lines = Repository.ReadText($"{Folder}/{id}.md").ReplaceLineEndings("\n").Split('\n');
        return new DiagnosticPage(lines[0], lines[2], Example(lines, "Fel:"), Example(lines, "Rätt:")) { IsText = lines.Contains(Fence + "sam") };
    }

    // Heading, blank line, fence, the example, fence.
    private static string? Example(string[] lines, string heading)
    {
        var at = Array.IndexOf(lines, heading);
        return at < 0 || (lines[at + 2] != Fence + "yaml" && lines[at + 2] != Fence + "sam")
            ? null
            : string.Concat(lines.Skip(at + 3).TakeWhile(l => l != Fence).Select(l => l + "\n"));
    }
}
