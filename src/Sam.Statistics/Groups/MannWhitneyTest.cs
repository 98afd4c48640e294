using Sam.Numerics;

namespace Sam;

/// <summary>
/// The rank-sum test of Wilcoxon, Mann and Whitney with the normal approximation and the variance corrected for ties (R's
/// <c>wilcox.test(exact = FALSE)</c>).
/// </summary>
/// <param name="U">Pairs where the first group is above, equal ones counted half; null if a group is empty.</param>
/// <param name="P">Two-sided, with continuity correction.</param>
/// <param name="PUncorrected">Two-sided, without it.</param>
public sealed record MannWhitneyTest(Rational? U, Statistic P, Statistic PUncorrected)
{
    /// <summary>The test; no p if a group is empty or all scores are equal.</summary>
    public static MannWhitneyTest Of(ScoreDistribution first, ScoreDistribution second)
    {
        var (n1, n2) = (first.N, second.N);
        if (n1 == 0 || n2 == 0)
        {
            return new MannWhitneyTest(null, Statistic.None(NullReason.NoAnswers), Statistic.None(NullReason.NoAnswers));
        }

        var delta = CliffsDelta.Of(first, second);
        var u = delta.Greater + Rational.Of(delta.Equal, 2);
        var n = Rational.Of(n1 + n2);
        var ties = (first + second).Counts.Aggregate(Rational.Zero, (sum, c) => sum + Cube(c.Count) - c.Count);
        var variance = Rational.Of(n1) * n2 / 12 * (n + 1 - (n == Rational.One ? Rational.Zero : ties / (n * (n - 1))));
        if (variance.Sign == 0)
        {
            return new MannWhitneyTest(u, Statistic.None(NullReason.ZeroVariance), Statistic.None(NullReason.ZeroVariance));
        }

        var distance = (u - (Rational.Of(n1) * n2 / 2)).Abs();
        return new MannWhitneyTest(u, P(distance - Rational.Of(1, 2)), P(distance));

        // The correction moves by one half towards the middle, never past it.
        Statistic P(Rational away) => Statistic.Of(away.Sign <= 0 ? 1 : Normal.TwoSidedP(away.ToDouble() / Math.Sqrt(variance.ToDouble())));
    }

    private static Rational Cube(long count) => Rational.Of(count) * count * count;
}
