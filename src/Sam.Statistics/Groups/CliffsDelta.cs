namespace Sam;

/// <summary>
/// Cliff's delta of two groups: how much more often a score of the first group is above one of the second than below, over all pairs of one of
/// each. Needs an order alone, no distances. Cliff, Psychological Bulletin 114 (1993) 494; words after Romano and others (2006).
/// </summary>
/// <param name="Greater">Pairs where the first is above.</param>
/// <param name="Less">Pairs where the first is below.</param>
/// <param name="Equal">Pairs where both are equal.</param>
public sealed record CliffsDelta(Rational Greater, Rational Less, Rational Equal)
{
    /// <summary>(greater − less) / pairs, exact, from −1 to 1; null if a group is empty.</summary>
    public Rational? Value => Pairs.Sign == 0 ? null : (Greater - Less) / Pairs;

    /// <summary>The probability that one of the first group is above one of the second, equal ones counted half; null if a group is empty.</summary>
    public Rational? Superiority => Pairs.Sign == 0 ? null : (Greater + (Equal / 2)) / Pairs;

    /// <summary>Small from 0.147, medium from 0.33, large from 0.474; null without a value.</summary>
    public EffectSize? Size => Value?.Abs() is not { } size ? null
        : size < Rational.Of(147, 1000) ? EffectSize.Negligible
        : size < Rational.Of(33, 100) ? EffectSize.Small
        : size < Rational.Of(474, 1000) ? EffectSize.Medium
        : EffectSize.Large;

    private Rational Pairs => Greater + Less + Equal;

    /// <summary>Of two groups, the first against the second.</summary>
    public static CliffsDelta Of(ScoreDistribution first, ScoreDistribution second)
    {
        var (greater, less, equal) = (Rational.Zero, Rational.Zero, Rational.Zero);
        foreach (var (score, count) in first.Counts)
        {
            var below = second.Counts.Where(c => c.Score < score).Sum(c => c.Count);
            var same = second.Counts.Where(c => c.Score == score).Sum(c => c.Count);
            greater += Rational.Of(count) * below;
            equal += Rational.Of(count) * same;
            less += Rational.Of(count) * (second.N - below - same);
        }

        return new CliffsDelta(greater, less, equal);
    }
}
