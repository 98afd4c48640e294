using System.Text;

namespace Sam.Writers;

/// <summary>A report as GitHub-flavoured Markdown. Every word is escaped, so that text stays text.</summary>
internal static class MarkdownReportWriter
{
    private const string Special = "\\`*_{}[]<>#|~&@";

    public static string Write(Report report)
    {
        var text = new StringBuilder();
        foreach (var block in report.Blocks)
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
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text)).Append('\n');
                break;
            case Block.Paragraph paragraph:
                text.Append(Escape(paragraph.Text)).Append('\n');
                break;
            case Block.BulletList list:
                foreach (var item in list.Items)
                {
                    text.Append("- ").Append(Escape(item)).Append('\n');
                }

                break;
            case Block.Note note:
                text.Append("> ").Append(Escape(note.Text)).Append('\n');
                break;
            case Block.Table table:
                WriteTable(text, table);
                break;
        }
    }

    private static void WriteTable(StringBuilder text, Block.Table table)
    {
        text.Append("**").Append(Escape(table.Caption)).Append("**\n\n");
        WriteRow(text, table.Columns.Select(c => Escape(c.Heading)));
        WriteRow(text, table.Columns.Select(c => c.IsNumber ? "--:" : "---"));
        foreach (var row in table.Rows)
        {
            WriteRow(text, row.Cells.Select(c => row.IsTotal && c.Length > 0 ? $"**{Escape(c)}**" : Escape(c)));
        }
    }

    private static void WriteRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string words)
    {
        var clean = PlainText.Clean(words);
        var text = new StringBuilder(clean.Length + 8);
        for (var i = 0; i < clean.Length; i++)
        {
            if (Special.Contains(clean[i]) || IsBlockMark(clean, i) || IsAddress(clean, i))
            {
                text.Append('\\');
            }

            text.Append(clean[i]);
        }

        return text.ToString();
    }

    // A dash, a plus or a number with a point at the start would begin a list; equals signs would make a heading of the line before.
    private static bool IsBlockMark(string text, int i) => i == 0
        ? text[i] is '-' or '+' or '='
        : text[i] is '.' or ')' && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;

    // Bare addresses would become links.
    private static bool IsAddress(string text, int i) =>
        (text[i] == '/' && i > 0 && text[i - 1] == ':')
        || (text[i] == '.' && i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
