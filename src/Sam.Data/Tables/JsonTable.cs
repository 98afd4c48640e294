using System.Text;
using System.Text.Json;

namespace Sam.Tables;

/// <summary>JSON → table: an array of flat objects with the CSV's column names; several choices or units as arrays.</summary>
internal static class JsonTable
{
    private const int MaxDepth = 8;

    public static Table? Read(ReadOnlyMemory<byte> content, string path, List<Diagnostic> diagnostics)
    {
        var text = TextDecoder.Decode(content.Span, out var isWindows1252);
        if (isWindows1252)
        {
            diagnostics.Add(AnswerDiagnostics.OtherEncoding.At(new Place.InValue(path, "$")));
        }

        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read(document.RootElement, path, diagnostics)
                : Unreadable(new Place.InValue(path, "$"), new Message("en lista av objekt väntas.", "an array of objects is expected."), diagnostics);
        }
        catch (JsonException e)
        {
            var at = PositionOf(e, text);
            return Unreadable(new Place.InCell(path, at.Line, "", new TextRange(at, at)), new Message("skrivsättet är fel här.", "the syntax is wrong here."), diagnostics);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as \uD83D: found only when the text is asked for.
            return Unreadable(new Place.InValue(path, "$"), new Message("ett tecken är ofullständigt.", "a character is incomplete."), diagnostics);
        }
    }

    // The exception counts bytes of UTF-8.
    private static TextPosition PositionOf(JsonException e, string text)
    {
        var line = (int)(e.LineNumber ?? 0);
        var written = Encoding.UTF8.GetBytes(text.Split('\n').ElementAtOrDefault(line) ?? "");
        var before = Math.Min(written.Length, (int)(e.BytePositionInLine ?? 0));
        return new TextPosition(line + 1, Encoding.UTF8.GetCharCount(written, 0, before) + 1);
    }

    private static Table? Read(JsonElement array, string path, List<Diagnostic> diagnostics)
    {
        var headers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<(int Number, Dictionary<string, TableCell> Cells, Place Where)>();
        var number = 0;
        foreach (var element in array.EnumerateArray())
        {
            var place = FormattableString.Invariant($"$[{number++}]");
            if (element.ValueKind != JsonValueKind.Object)
            {
                Unreadable(new Place.InValue(path, place), new Message("ett objekt väntas.", "an object is expected."), diagnostics);
                continue;
            }

            var cells = Cells(element, path, place, diagnostics);
            foreach (var name in cells.Keys)
            {
                headers.TryAdd(name, headers.Count);
            }

            rows.Add((number, cells, new Place.InValue(path, place)));
        }

        if (headers.Count == 0)
        {
            diagnostics.Add(AnswerDiagnostics.NoRows.At(new Place.InValue(path, "$")));
            return null;
        }

        var names = headers.OrderBy(h => h.Value).Select(h => h.Key).ToList();
        return new Table(
            names.Select(h => new TableCell(h, new Place.InValue(path, "$[*]." + h))).ToList(),
            rows.Select(r => new TableRow(r.Number, names.Select(h => r.Cells.TryGetValue(h, out var cell) ? cell : new TableCell("", r.Where)).ToList(), r.Where)).ToList());
    }

    private static Dictionary<string, TableCell> Cells(JsonElement row, string path, string place, List<Diagnostic> diagnostics)
    {
        var cells = new Dictionary<string, TableCell>(StringComparer.Ordinal);
        foreach (var property in row.EnumerateObject())
        {
            var cell = new TableCell(TextOf(property.Value).Trim(), new Place.InValue(path, $"{place}.{property.Name}"));
            if (!cells.TryAdd(property.Name, cell))
            {
                diagnostics.Add(AnswerDiagnostics.DuplicateColumn.At(cell.Where, property.Name));
            }
        }

        return cells;
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

    private static Table? Unreadable(Place where, Message what, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(AnswerDiagnostics.UnreadableJson.At(where, what));
        return null;
    }
}
