namespace Sam;

/// <summary>Ranks of values. Ties are decided on exact values: 3/9 and 5/15 are equal. What has no value gets no rank.</summary>
public static class Ranks
{
    /// <summary>The rank of each value, in the order given; null for a value that does not exist.</summary>
    public static Sequence<Rational?> Of(IEnumerable<Rational?> values, TieRule rule = TieRule.Competition, bool descending = true)
    {
        var given = values.ToList();
        var ranks = new Rational?[given.Count];
        var (place, group) = (1, 1);
        foreach (var tied in Groups(given, descending))
        {
            for (var i = 0; i < tied.Count; i++)
            {
                ranks[tied[i]] = rule switch
                {
                    TieRule.Competition => place,
                    TieRule.Modified => place + tied.Count - 1,
                    TieRule.Dense => group,
                    TieRule.Fractional => Rational.Of((2L * place) + tied.Count - 1, 2),
                    _ => place + i,
                };
            }

            (place, group) = (place + tied.Count, group + 1);
        }

        return ranks.ToSequence();
    }

    /// <summary>The places of equal values, best first; within a group in the order given.</summary>
    internal static IEnumerable<List<int>> Groups(IReadOnlyList<Rational?> values, bool descending = true)
    {
        var groups = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).GroupBy(i => values[i]!.Value);
        return (descending ? groups.OrderByDescending(g => g.Key) : groups.OrderBy(g => g.Key)).Select(g => g.ToList());
    }
}
