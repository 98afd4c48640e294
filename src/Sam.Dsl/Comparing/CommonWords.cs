namespace Sam.Comparing;

/// <summary>The longest row of words that two texts have in common.</summary>
internal static class CommonWords
{
    /// <summary>How many there are.</summary>
    public static int Count(string[] a, string[] b) => Lengths(a, b)[0, 0];

    /// <summary>
    /// The lengths of the longest common rows from each pair of places on: what is needed to walk through both texts side by side.
    /// </summary>
    public static int[,] Lengths(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
