namespace Sam.Comparing;

/// <summary>The words that differ between two texts, as a reader is told.</summary>
internal static class WordChanges
{
    private const int MaxPieces = 4;
    private const int MaxWords = 300;

    /// <summary>The pieces that changed; the whole texts where they have little in common.</summary>
    public static Message Describe(string before, string after)
    {
        var (a, b) = (Split(before), Split(after));
        var pieces = a.Length <= MaxWords && b.Length <= MaxWords ? Pieces(a, b).ToList() : [];
        var isMostlyNew = pieces.Count is 0 or > MaxPieces;
        return isMostlyNew
            ? Quote.Change(before, after)
            : pieces.Select(p => Piece(p.Removed, p.Added)).Aggregate((all, one) => new Message(all.Swedish + "; " + one.Swedish, all.English + "; " + one.English));
    }

    private static IEnumerable<(string Removed, string Added)> Pieces(string[] a, string[] b)
    {
        var lengths = CommonWords.Lengths(a, b);
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (fromA, fromB) = (i, j);
            while ((i < a.Length || j < b.Length) && !(i < a.Length && j < b.Length && a[i] == b[j]))
            {
                var dropsFirst = j == b.Length || (i < a.Length && lengths[i + 1, j] >= lengths[i, j + 1]);
                (i, j) = dropsFirst ? (i + 1, j) : (i, j + 1);
            }

            yield return (string.Join(" ", a.Skip(fromA).Take(i - fromA)), string.Join(" ", b.Skip(fromB).Take(j - fromB)));
        }
    }

    private static Message Piece(string removed, string added) => (removed, added) switch
    {
        ("", _) => new Message($"”{added}” har lagts till", $"“{added}” was added"),
        (_, "") => new Message($"”{removed}” har tagits bort", $"“{removed}” was removed"),
        _ => Quote.Change(removed, added),
    };

    private static string[] Split(string text) => text.Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
