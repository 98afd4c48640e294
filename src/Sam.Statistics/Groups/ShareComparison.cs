using Sam.Numerics;

namespace Sam;

/// <summary>Which test of two independent shares is recommended.</summary>
public enum ShareTest
{
    /// <summary>The pooled z test, with Newcombe's interval.</summary>
    PooledZ,

    /// <summary>Fisher's exact test.</summary>
    FisherExact,
}

/// <summary>
/// Two independent shares compared: two groups, or two waves of different people. What the same people answered twice is paired:
/// <see cref="McNemarTest"/>. Not applicable, don't know and blank are in neither base.
/// </summary>
/// <param name="Difference">The first share less the second, exact; null if a group is empty. Its sign alone says up or down.</param>
/// <param name="Interval">Newcombe's interval of the difference.</param>
/// <param name="Z">The pooled z test.</param>
/// <param name="Fisher">Fisher's exact test.</param>
/// <param name="Effect">Cohen's h.</param>
/// <param name="OddsRatio">The odds of the first group over those of the second; null where that is a division by 0.</param>
/// <param name="LeastExpected">The least count expected in a cell if both shares were equal; null if a group is empty.</param>
public sealed record ShareComparison(
    Rational? Difference, ConfidenceInterval Interval, PooledZTest Z, FisherExactTest Fisher, CohenH Effect, Rational? OddsRatio, Rational? LeastExpected)
{
    /// <summary>z where every expected count is 5 or more, else Fisher's exact test; decided before looking at either p.</summary>
    public ShareTest Recommended => LeastExpected >= 5 ? ShareTest.PooledZ : ShareTest.FisherExact;

    /// <summary>The p of the recommended test; none if a group is empty.</summary>
    public Statistic P => LeastExpected is null ? Statistic.None(NullReason.NoAnswers)
        : Recommended == ShareTest.PooledZ ? Z.P : Statistic.Of(Fisher.TwoSided);

    /// <summary>Compares two shares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is no part of its base, or the level is not between 0 and 1.</exception>
    public static ShareComparison Of(long count1, long n1, long count2, long n2, double level = 0.95)
    {
        Guard.Share(count1, n1, nameof(count1));
        Guard.Share(count2, n2, nameof(count2));
        var (no1, no2) = (n1 - count1, n2 - count2);
        var isEmpty = n1 == 0 || n2 == 0;
        return new ShareComparison(
            isEmpty ? null : Rational.Of(count1, n1) - Rational.Of(count2, n2),
            NewcombeInterval.Of(count1, n1, count2, n2, level),
            PooledZTest.Of(count1, n1, count2, n2),
            FisherExactTest.Of(count1, no1, count2, no2),
            CohenH.Of(count1, n1, count2, n2),
            no1 == 0 || count2 == 0 ? null : Rational.Of(count1) * no2 / (Rational.Of(no1) * count2),
            isEmpty ? null : Rational.Of(Math.Min(n1, n2)) * Math.Min(count1 + count2, no1 + no2) / (n1 + n2));
    }
}
