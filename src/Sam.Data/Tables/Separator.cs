using System.Text;

namespace Sam.Tables;

/// <summary>
/// Finds out which sign separates the cells of a table: the one that its first line names (<c>sep=;</c>, as Excel writes it), else the
/// one that stands most often in its first line that says something, outside quotes.
/// </summary>
internal static class Separator
{
    private const string Mark = "sep=";

    // Of a file only as much is decoded as its first line takes.
    private const int FirstLook = 1 << 16;

    private static readonly char[] Candidates = [';', ',', '\t'];

    /// <summary>The separator of a table in UTF-8.</summary>
    /// <param name="content">The table.</param>
    /// <param name="isNamed">True if the first line is no row but names the separator.</param>
    public static char Of(ReadOnlySpan<byte> content, out bool isNamed)
    {
        for (var look = FirstLook; ; look *= 4)
        {
            var isAll = look >= content.Length || look > int.MaxValue / 4;
            var text = Encoding.UTF8.GetString(isAll ? content : content[..look]);
            isNamed = IsNamed(text);
            if (isNamed)
            {
                return text[Mark.Length];
            }

            var separator = MostOften(text, out var hasLine);
            if (hasLine || isAll)
            {
                return separator;
            }
        }
    }

    private static bool IsNamed(string text) =>
        text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase)
        && text.Length > Mark.Length
        && Candidates.Contains(text[Mark.Length])
        && (text.Length == Mark.Length + 1 || text[Mark.Length + 1] is '\n' or '\r');

    private static char MostOften(string text, out bool hasLine)
    {
        hasLine = false;
        var counts = new int[Candidates.Length];
        var isQuoted = false;
        var isBlank = true;
        foreach (var c in text)
        {
            if (c is '\n' or '\r' && !isQuoted)
            {
                if (!isBlank)
                {
                    hasLine = true;
                    break;
                }

                Array.Clear(counts);
                continue;
            }

            isQuoted ^= c == '"';
            var index = isQuoted ? -1 : Array.IndexOf(Candidates, c);
            if (index >= 0)
            {
                counts[index]++;
            }
            else
            {
                isBlank &= char.IsWhiteSpace(c) || c == '"';
            }
        }

        return Candidates[Array.IndexOf(counts, counts.Max())];
    }
}
