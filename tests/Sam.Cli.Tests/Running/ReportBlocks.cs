using System.Text.Json;

namespace Sam.Cli.Tests.Running;

/// <summary>The blocks of a report that was written as JSON, with plain spaces instead of those that do not break.</summary>
internal sealed class ReportBlocks(string json)
{
    private readonly List<JsonElement> _blocks = [.. JsonDocument.Parse(json.Replace("\\u00A0", " ", StringComparison.OrdinalIgnoreCase).Replace('\u00A0', ' ')).RootElement.GetProperty("blocks").EnumerateArray()];

    /// <summary>The rows of the only table whose caption begins with a text, total row included.</summary>
    public IReadOnlyList<string[]> Table(string caption) =>
        [.. Assert.Single(_blocks, b => Kind(b) == "table" && Text(b, "caption").StartsWith(caption, StringComparison.Ordinal)).GetProperty("rows").EnumerateArray().Select(Cells)];

    /// <summary>The column of that table, its header left out.</summary>
    public IEnumerable<string> Column(string caption, int column) => Table(caption).Select(r => r[column]);

    /// <summary>Everything that is written in words: paragraphs, list items, notes.</summary>
    public IReadOnlyList<string> Sentences =>
        [.. _blocks.SelectMany(b => Kind(b) switch
        {
            "paragraph" or "note" => [Text(b, "text")],
            "list" => b.GetProperty("items").EnumerateArray().Select(i => i.GetString()!),
            _ => Enumerable.Empty<string>(),
        })];

    private static string Kind(JsonElement block) => Text(block, "kind");

    private static string Text(JsonElement block, string key) => block.GetProperty(key).GetString() ?? "";

    private static string[] Cells(JsonElement row) => [.. row.GetProperty("cells").EnumerateArray().Select(c => c.GetString() ?? "")];
}
