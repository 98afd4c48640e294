namespace Sam;

/// <summary>
/// Cliff's delta of two groups: how much more often a score of the first group is above one of the second than below, over all pairs of one of
/// each. Needs an order alone, no distances. Cliff, Psychological Bulletin 114 (1993) 494; words after Romano and others (2006).
/// </summary>
/// <param name="Greater">Pairs where the first is above.</param>
/// <param name="Less">Pairs where the first is below.</param>
/// <param name="Equal">Pairs where both are equal.</param>
public sealed record CliffsDelta(long Greater, long Less, long Equal)
{
    /// <summary>(greater − less) / pairs, exact, from −1 to 1; null if a group is empty.</summary>
    public Rational? Value => Pairs == 0 ? null : Rational.Of(Greater - Less, Pairs);

    /// <summary>The probability that one of the first group is above one of the second, equal ones counted half; null if a group is empty.</summary>
    public Rational? Superiority => Pairs == 0 ? null : (Greater + Rational.Of(Equal, 2)) / Pairs;

    /// <summary>Small from 0.147, medium from 0.33, large from 0.474; null without a value.</summary>
    public EffectSize? Size => Value?.Abs() is not { } size ? null
        : size < Rational.Of(147, 1000) ? EffectSize.Negligible
        : size < Rational.Of(33, 100) ? EffectSize.Small
        : size < Rational.Of(474, 1000) ? EffectSize.Medium
        : EffectSize.Large;

    private long Pairs => Greater + Less + Equal;

    /// <summary>Of two groups, the first against the second.</summary>
    /// <exception cref="OverflowException">There are more pairs than 64 bits can count: two groups of three billion.</exception>
    public static CliffsDelta Of(ScoreDistribution first, ScoreDistribution second)
    {
        var (greater, less, equal) = (0L, 0L, 0L);
        foreach (var (score, count) in first.Counts)
        {
            var below = second.Counts.Where(c => c.Score < score).Sum(c => c.Count);
            var same = second.Counts.Where(c => c.Score == score).Sum(c => c.Count);
            greater = checked(greater + (count * below));
            equal = checked(equal + (count * same));
            less = checked(less + (count * (second.N - below - same)));
        }

        return new CliffsDelta(greater, less, equal);
    }
}
