using System.Globalization;

namespace Sam.Writers;

/// <summary>A report as JSON.</summary>
internal static class JsonReportWriter
{
    public static string Write(Report report) => Json.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", report.Title);
        json.WriteString("unit", report.UnitId);
        json.WriteString("language", report.Language.Code());
        json.WriteStartArray("blocks");
        foreach (var block in report.Blocks)
        {
            Write(json, block);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(System.Text.Json.Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Block.Heading heading:
                json.WriteString("kind", "heading");
                json.WriteNumber("level", heading.Level);
                json.WriteString("text", heading.Text);
                break;
            case Block.Paragraph paragraph:
                json.WriteString("kind", "paragraph");
                json.WriteString("text", paragraph.Text);
                break;
            case Block.Note note:
                json.WriteString("kind", "note");
                json.WriteString("text", note.Text);
                break;
            case Block.BulletList list:
                json.WriteString("kind", "list");
                json.WriteStrings("items", list.Items);
                break;
            case Block.Table table:
                json.WriteString("kind", "table");
                json.WriteString("caption", table.Caption);
                json.WriteStrings("columns", table.Columns.Select(c => c.Heading));
                json.WriteStartArray("rows");
                foreach (var row in table.Rows)
                {
                    json.WriteStartObject();
                    json.WriteStrings("cells", row.Cells);
                    json.WriteBoolean("total", row.IsTotal);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"no JSON for {block.GetType().Name}"));
        }

        json.WriteEndObject();
    }
}
