using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sam.Privacy;

/// <summary>A ledger as JSON.</summary>
internal static class LedgerJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(DisclosureLedger ledger)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("ledger", Version);
            json.WriteNumber("minGroup", ledger.MinGroup);
            json.WriteStartArray("cells");
            foreach (var cell in ledger.Cells)
            {
                json.WriteStartObject();
                json.WriteString("name", cell.Name);
                json.WriteString("of", cell.Of);
                json.WriteNumber("size", cell.Size);
                json.WriteBoolean("current", cell.IsCurrent);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("groups");
            foreach (var group in ledger.Groups)
            {
                json.WriteStartObject();
                json.WriteString("name", group.Name);
                json.WriteStartArray("cells");
                foreach (var cell in group.Cells)
                {
                    json.WriteStringValue(cell);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    public static ParseResult<DisclosureLedger> Read(string text, string path)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (Of(json.RootElement) is { } ledger)
            {
                return new ParseResult<DisclosureLedger>(ledger, []);
            }
        }
        catch (JsonException)
        {
        }

        return new ParseResult<DisclosureLedger>(null, Sequence.Of(PrivacyDiagnostics.UnreadableLedger.At(new Place.InValue(path, "$"))));
    }

    private static DisclosureLedger? Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || NumberOf(root, "ledger") != Version || NumberOf(root, "minGroup") is not (>= 1 and <= int.MaxValue and var least)
            || List(root, "cells")?.Select(CellOf).ToList() is not { } cells || List(root, "groups")?.Select(GroupOf).ToList() is not { } groups)
        {
            return null;
        }

        var names = cells.Select(c => c?.Name).ToHashSet(StringComparer.Ordinal);
        var isWhole = cells.All(c => c is not null) && names.Count == cells.Count && groups.All(g => g is not null && g.Cells.All(names.Contains));
        return isWhole ? new DisclosureLedger((int)least, cells.Select(c => c!).ToSequence(), groups.Select(g => g!).ToSequence()) : null;
    }

    private static LedgerCell? CellOf(JsonElement cell) => TextOf(cell, "name") is { } name && TextOf(cell, "of") is { } of && NumberOf(cell, "size") is >= 0 and var size
        && cell.TryGetProperty("current", out var current) && current.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? new LedgerCell(name, of, size, current.GetBoolean())
        : null;

    private static PublishedGroup? GroupOf(JsonElement group) =>
        TextOf(group, "name") is { } name && List(group, "cells")?.Select(c => c.ValueKind == JsonValueKind.String ? c.GetString() : null).ToList() is { } cells && !cells.Contains(null)
            ? new PublishedGroup(name, cells.Select(c => c!).ToSequence())
            : null;

    private static IEnumerable<JsonElement>? List(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : null;

    private static string? TextOf(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static long? NumberOf(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var value) ? value : null;
}
