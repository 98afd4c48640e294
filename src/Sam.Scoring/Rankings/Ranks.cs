namespace Sam;

/// <summary>Ranks of values. Ties are decided on exact values: 3/9 and 5/15 are equal. What has no value gets no rank.</summary>
public static class Ranks
{
    /// <summary>The rank of each value, in the order given; null for a value that does not exist.</summary>
    /// <param name="values">The values.</param>
    /// <param name="rule">How equal values share ranks.</param>
    /// <param name="descending">True if the greatest value is first.</param>
    /// <param name="tieOnDecimals">
    /// Null (the default) to tie only what is exactly equal. With a number of decimals, what is printed alike is tied: values are rounded half away
    /// from zero first. Readers then see no rank that the printed numbers do not show, and a difference that is there goes unsaid.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tieOnDecimals"/> is negative.</exception>
    public static Sequence<Rational?> Of(IEnumerable<Rational?> values, TieRule rule = TieRule.Competition, bool descending = true, int? tieOnDecimals = null)
    {
        var given = Tied(values, tieOnDecimals);
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

    /// <summary>
    /// The best ones, with all that are tied at the cut: of 5, 4, 3, 3, 3 the top three are all five. Values without a rank are never among them.
    /// </summary>
    /// <param name="values">The values.</param>
    /// <param name="count">How many to take at least, if there are as many.</param>
    /// <param name="descending">True if the greatest value is first.</param>
    /// <param name="tieOnDecimals">As in <see cref="Of"/>.</param>
    /// <returns>Groups of equal values, best first; within a group in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Sequence<RankGroup> Top(IEnumerable<Rational?> values, int count, bool descending = true, int? tieOnDecimals = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var rank = 1;
        var top = new List<RankGroup>();
        foreach (var group in Groups(Tied(values, tieOnDecimals), descending).TakeWhile(_ => rank <= count))
        {
            top.Add(new RankGroup(rank, group.ToSequence()));
            rank += group.Count;
        }

        return top.ToSequence();
    }

    private static List<Rational?> Tied(IEnumerable<Rational?> values, int? decimals)
    {
        if (decimals is { } d)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(d, "tieOnDecimals");
        }

        return values.Select(v => decimals is { } places ? v?.Round(places) : v).ToList();
    }

    /// <summary>The places of equal values, best first; within a group in the order given.</summary>
    internal static IEnumerable<List<int>> Groups(IReadOnlyList<Rational?> values, bool descending = true)
    {
        var groups = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).GroupBy(i => values[i]!.Value);
        return (descending ? groups.OrderByDescending(g => g.Key) : groups.OrderBy(g => g.Key)).Select(g => g.ToList());
    }
}
