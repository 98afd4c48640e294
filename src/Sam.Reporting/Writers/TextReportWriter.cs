using System.Text;

namespace Sam.Writers;

/// <summary>A report as aligned plain text.</summary>
internal static class TextReportWriter
{
    private const int Width = 100;
    private const int MaxFirstColumn = 60;

    public static string Write(Report report) => Write(report.Blocks);

    public static string Write(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                var title = PlainText.Clean(heading.Text);
                Lines(text, title, "", "");
                text.Append(heading.Level switch { 1 => '=', 2 => '-', _ => '·' }, Math.Min(Width, PlainText.Width(title))).Append('\n');
                break;
            case Block.Paragraph paragraph:
                Lines(text, PlainText.Clean(paragraph.Text), "", "");
                break;
            case Block.BulletList list:
                foreach (var item in list.Items)
                {
                    Lines(text, PlainText.Clean(item), "- ", "  ");
                }

                break;
            case Block.Note note:
                Lines(text, PlainText.Clean(note.Text), "  ", "  ");
                break;
            case Block.Table table:
                WriteTable(text, table);
                break;
        }
    }

    private static void Lines(StringBuilder text, string words, string first, string next)
    {
        var lead = first;
        foreach (var line in PlainText.Wrap(words, Width - first.Length))
        {
            text.Append(lead).Append(line).Append('\n');
            lead = next;
        }
    }

    private static void WriteTable(StringBuilder text, Block.Table table)
    {
        Lines(text, PlainText.Clean(table.Caption), "", "");
        var rows = table.Rows.Select(r => r.Cells.Select(PlainText.Clean).ToList()).ToList();
        var heads = table.Columns.Select(c => PlainText.Clean(c.Heading)).ToList();
        var widths = heads.Select((h, i) => Math.Min(i == 0 || !table.Columns[i].IsNumber ? MaxFirstColumn : int.MaxValue, rows.Select(r => PlainText.Width(r[i])).Append(PlainText.Width(h)).Max())).ToList();
        var rule = "  " + string.Join("  ", widths.Select(w => new string('─', w))) + "\n";
        WriteRow(text, heads, widths, table.Columns);
        text.Append(rule);
        for (var i = 0; i < rows.Count; i++)
        {
            if (table.Rows[i].IsTotal && i > 0 && !table.Rows[i - 1].IsTotal)
            {
                text.Append(rule);
            }

            WriteRow(text, rows[i], widths, table.Columns);
        }
    }

    private static void WriteRow(StringBuilder text, List<string> cells, List<int> widths, Sequence<TableColumn> columns)
    {
        var wrapped = cells.Select((c, i) => PlainText.Wrap(c, widths[i])).ToList();
        for (var line = 0; line < wrapped.Max(w => w.Count); line++)
        {
            var parts = wrapped.Select((w, i) => Pad(line < w.Count ? w[line] : "", widths[i], columns[i].IsNumber));
            text.Append(("  " + string.Join("  ", parts)).TrimEnd(' ')).Append('\n');
        }
    }

    private static string Pad(string cell, int width, bool isRight)
    {
        var spaces = new string(' ', Math.Max(0, width - PlainText.Width(cell)));
        return isRight ? spaces + cell : cell + spaces;
    }
}
