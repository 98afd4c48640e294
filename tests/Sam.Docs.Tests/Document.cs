using System.Text.RegularExpressions;

namespace Sam.Docs.Tests;

/// <summary>A page that readers meet: README.md or a page of docs/.</summary>
internal sealed partial class Document
{
    private const string Fence = "```";

    private Document(string path)
    {
        Path = path;
        Text = Repository.ReadText(path).ReplaceLineEndings("\n");
        Blocks = ReadBlocks(Text.Split('\n')).ToList();
    }

    /// <summary>The pages, as paths from the root.</summary>
    public static IEnumerable<string> Paths => Repository.Files("docs", "*.md").Prepend("README.md");

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The targets of links, without what stands behind <c>#</c>; those to other sites are left out.</summary>
    public IEnumerable<string> LinkedPaths => Link().Matches(Prose)
        .Select(m => m.Groups[1].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    /// <summary>The text without its fenced blocks.</summary>
    public string Prose => Fenced().Replace(Text, "");

    public static Document At(string path) => new(path);

    /// <summary>What stands between <c>&lt;!-- name:begin --&gt;</c> and <c>&lt;!-- name:end --&gt;</c>, without the lines of the marks.</summary>
    public string Region(string name)
    {
        var (start, end) = RegionBounds(name);
        return Text[start..end];
    }

    /// <summary>Writes another content into a region of the file.</summary>
    public void Replace(string name, string content)
    {
        var (start, end) = RegionBounds(name);
        File.WriteAllText(Repository.PathOf(Path), Text[..start] + content + Text[end..]);
    }

    /// <summary>Writes other lines into a fenced block of the file.</summary>
    public void Replace(CodeBlock block, IEnumerable<string> lines)
    {
        var all = Text.Split('\n').ToList();
        var count = block.Content.Count(c => c == '\n');
        all.RemoveRange(block.Line, count);
        all.InsertRange(block.Line, lines);
        File.WriteAllText(Repository.PathOf(Path), string.Join("\n", all));
    }

    private (int Start, int End) RegionBounds(string name)
    {
        var begin = $"<!-- {name}:begin -->\n";
        var at = Text.IndexOf(begin, StringComparison.Ordinal);
        var end = Text.IndexOf($"<!-- {name}:end -->", StringComparison.Ordinal);
        Assert.True(at >= 0 && end > at, $"{Path} has no region '{name}'.");
        return (at + begin.Length, end);
    }

    private static IEnumerable<CodeBlock> ReadBlocks(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, Fence, i + 1);
            Assert.True(end > i, $"The block on line {i + 1} is never closed.");
            yield return new CodeBlock(lines[i][Fence.Length..], string.Concat(lines[(i + 1)..end].Select(l => l + "\n")), i + 1, MarkIn(i == 0 ? "" : lines[i - 1]));
            i = end;
        }
    }

    private static string MarkIn(string line) => Comment().Match(line) is { Success: true } match ? match.Groups[1].Value : "";

    [GeneratedRegex("^<!-- (.*) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
