using Sam.Numerics;

namespace Sam;

/// <summary>Student's interval for a mean: mean ± t(n − 1) · standard error.</summary>
public static class MeanInterval
{
    /// <summary>The interval; none for fewer than two scores, [m, m] where all are equal or all of a finite population answered.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <param name="population">The size of the finite population that the mean is about; null (the default) for an unlimited one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1, or the population has fewer than answered.</exception>
    public static ConfidenceInterval Of(ScoreDistribution scores, double level = 0.95, long? population = null) =>
        Around(scores.Mean?.ToDouble() ?? 0, Spread.Of(scores, population).StandardError, scores.N - 1, level, IntervalMethod.StudentT);

    /// <summary>The interval around a value with its standard error.</summary>
    internal static ConfidenceInterval Around(double value, Statistic error, double degrees, double level, IntervalMethod method)
    {
        Guard.Level(level);
        if (error.Value is not { } se)
        {
            return ConfidenceInterval.None(level, method, error.Reason);
        }

        var half = se == 0 ? 0 : Student.TwoSidedQuantile(level, degrees) * se;
        return ConfidenceInterval.Of(value - half, value + half, level, method);
    }
}
