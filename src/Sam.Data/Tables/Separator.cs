namespace Sam.Tables;

/// <summary>
/// Finds out which sign separates the cells of a table: the one that its first line names (<c>sep=;</c>, as Excel writes it), else the
/// one that stands most often in its first line that says something, outside quotes.
/// </summary>
internal static class Separator
{
    private const string Mark = "sep=";

    private static readonly char[] Candidates = [';', ',', '\t'];

    public static char Of(string text) => IsNamed(text) ? text[Mark.Length] : MostOften(text);

    /// <summary>True if the first line is no row but names the separator.</summary>
    public static bool IsNamed(string text) =>
        text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase)
        && text.Length > Mark.Length
        && Candidates.Contains(text[Mark.Length])
        && (text.Length == Mark.Length + 1 || text[Mark.Length + 1] is '\n' or '\r');

    private static char MostOften(string text)
    {
        var counts = new int[Candidates.Length];
        var isQuoted = false;
        var isBlank = true;
        foreach (var c in text)
        {
            if (c is '\n' or '\r' && !isQuoted)
            {
                if (!isBlank)
                {
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
