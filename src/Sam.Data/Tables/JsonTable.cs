using System.Globalization;
using System.Text.Json;

namespace Sam.Tables;

/// <summary>JSON → table: an array of flat objects with the CSV's column names; several choices or units as arrays.</summary>
internal static class JsonTable
{
    private const int MaxDepth = 8;

    public static Table? Read(ReadOnlyMemory<byte> content, string path, List<Diagnostic> diagnostics)
    {
        var bytes = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read(document.RootElement, path, diagnostics)
                : Unreadable(new Place.InValue(path, "$"), "en lista av objekt väntas / an array of objects is expected", diagnostics);
        }
        catch (JsonException e)
        {
            var at = new TextPosition((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return Unreadable(new Place.InCell(path, at.Line, "", new TextRange(at, at)), "syntax", diagnostics);
        }
    }

    private static Table Read(JsonElement array, string path, List<Diagnostic> diagnostics)
    {
        var headers = new List<string>();
        var rows = new List<(int Number, Dictionary<string, TableCell> Cells, Place Where)>();
        var number = 0;
        foreach (var element in array.EnumerateArray())
        {
            var place = FormattableString.Invariant($"$[{number++}]");
            if (element.ValueKind != JsonValueKind.Object)
            {
                Unreadable(new Place.InValue(path, place), "ett objekt väntas / an object is expected", diagnostics);
                continue;
            }

            var cells = new Dictionary<string, TableCell>(StringComparer.Ordinal);
            foreach (var property in element.EnumerateObject())
            {
                if (!headers.Contains(property.Name))
                {
                    headers.Add(property.Name);
                }

                cells[property.Name] = new TableCell(TextOf(property.Value).Trim(), new Place.InValue(path, $"{place}.{property.Name}"));
            }

            rows.Add((number, cells, new Place.InValue(path, place)));
        }

        return new Table(
            headers.Select(h => new TableCell(h, new Place.InValue(path, "$[*]." + h))).ToList(),
            rows.Select(r => new TableRow(r.Number, headers.Select(h => r.Cells.TryGetValue(h, out var cell) ? cell : new TableCell("", r.Where)).ToList(), r.Where)).ToList());
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.True => "ja",
        JsonValueKind.False => "nej",
        JsonValueKind.Array => string.Join("|", value.EnumerateArray().Select(TextOf)),
        _ => value.GetRawText(),
    };

    private static Table? Unreadable(Place where, string what, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(AnswerDiagnostics.UnreadableJson.At(where, what.ToString(CultureInfo.InvariantCulture)));
        return null;
    }
}
