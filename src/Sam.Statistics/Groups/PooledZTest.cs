using Sam.Numerics;

namespace Sam;

/// <summary>The z test of two independent shares with the pooled share in the standard error; z² is Pearson's chi-square.</summary>
/// <param name="Z">The share of the first group less that of the second, in standard errors.</param>
/// <param name="P">Two-sided.</param>
/// <param name="ChiSquareYates">Chi-square with Yates' continuity correction, no larger than the deviation itself.</param>
/// <param name="PYates">Its p.</param>
public sealed record PooledZTest(Statistic Z, Statistic P, Statistic ChiSquareYates, Statistic PYates)
{
    /// <summary>The test; nothing of an empty group, nor where all answers of both groups are alike (<see cref="NullReason.ZeroVariance"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is no part of its base.</exception>
    public static PooledZTest Of(long count1, long n1, long count2, long n2)
    {
        Guard.Share(count1, n1, nameof(count1));
        Guard.Share(count2, n2, nameof(count2));
        var (yes, n) = (count1 + count2, n1 + n2);
        if (n1 == 0 || n2 == 0 || yes == 0 || yes == n)
        {
            var none = Statistic.None(n1 == 0 || n2 == 0 ? NullReason.NoAnswers : NullReason.ZeroVariance);
            return new PooledZTest(none, none, none, none);
        }

        var variance = Rational.Of(yes, n) * Rational.Of(n - yes, n) * (Rational.Of(1, n1) + Rational.Of(1, n2));
        var difference = Rational.Of(count1, n1) - Rational.Of(count2, n2);
        var z = difference.ToDouble() / Math.Sqrt(variance.ToDouble());

        // |observed − expected| is the same in all four cells.
        var deviation = (count1 - (Rational.Of(n1) * yes / n)).Abs();
        var corrected = deviation > Rational.Of(1, 2) ? deviation - Rational.Of(1, 2) : Rational.Zero;
        var scale = Rational.Of(n, n1) * Rational.Of(n, n2) / (Rational.Of(yes, n) * Rational.Of(n - yes, n) * n);
        var chiSquare = (corrected * corrected * scale).ToDouble();
        return new PooledZTest(Statistic.Of(z), Statistic.Of(Normal.TwoSidedP(z)), Statistic.Of(chiSquare), Statistic.Of(ChiSquared.UpperP(chiSquare, 1)));
    }
}
