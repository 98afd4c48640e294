namespace Sam.Tables;

/// <summary>Finds out which sign separates the cells of a table: the one that stands most often in its first line, outside quotes.</summary>
internal static class Separator
{
    private static readonly char[] Candidates = [';', ',', '\t'];

    public static char Of(string text)
    {
        var counts = new int[Candidates.Length];
        var isQuoted = false;
        foreach (var c in text)
        {
            if (c is '\n' or '\r' && !isQuoted)
            {
                break;
            }

            isQuoted ^= c == '"';
            var index = isQuoted ? -1 : Array.IndexOf(Candidates, c);
            if (index >= 0)
            {
                counts[index]++;
            }
        }

        return Candidates[Array.IndexOf(counts, counts.Max())];
    }
}
