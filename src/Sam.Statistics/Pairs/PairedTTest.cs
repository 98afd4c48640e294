using Sam.Numerics;

namespace Sam;

/// <summary>Student's t test of the differences within pairs: second score less first.</summary>
/// <param name="Difference">The mean difference, exact; null if there are no pairs.</param>
/// <param name="T">The mean difference in standard errors.</param>
/// <param name="Degrees">Degrees of freedom, n − 1.</param>
/// <param name="P">Two-sided.</param>
/// <param name="Interval">Of the mean difference; [d, d] where all differences are equal.</param>
public sealed record PairedTTest(Rational? Difference, Statistic T, Statistic Degrees, Statistic P, ConfidenceInterval Interval)
{
    /// <summary>The test; no t of fewer than two pairs, nor where all differences are equal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static PairedTTest Of(PairedScores pairs, double level = 0.95)
    {
        var differences = pairs.Differences;
        var interval = MeanInterval.Of(differences, level);
        if (Spread.Of(differences).StandardError is not { Value: { } error } spread)
        {
            return None(Spread.Of(differences).StandardError.Reason);
        }

        if (error == 0)
        {
            return None(NullReason.ZeroVariance);
        }

        var t = differences.Mean!.Value.ToDouble() / spread.Value.Value;
        return new PairedTTest(differences.Mean, Statistic.Of(t), Statistic.Of(differences.N - 1), Statistic.Of(Student.TwoSidedP(t, differences.N - 1)), interval);

        PairedTTest None(NullReason reason) => new(differences.Mean, Statistic.None(reason), Statistic.None(reason), Statistic.None(reason), interval);
    }
}
