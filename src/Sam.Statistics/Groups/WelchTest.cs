using Sam.Numerics;

namespace Sam;

/// <summary>Welch's t test of two means, variances not taken as equal: Welch, Biometrika 34 (1947) 28.</summary>
/// <param name="Difference">The first mean less the second, exact; null if a group is empty.</param>
/// <param name="T">The difference in standard errors.</param>
/// <param name="Degrees">Degrees of freedom after Satterthwaite; not whole.</param>
/// <param name="P">Two-sided.</param>
/// <param name="Interval">Of the difference.</param>
public sealed record WelchTest(Rational? Difference, Statistic T, Statistic Degrees, Statistic P, ConfidenceInterval Interval)
{
    /// <summary>The test; only the difference where a group has fewer than two scores, or where neither group varies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static WelchTest Of(ScoreDistribution first, ScoreDistribution second, double level = 0.95)
    {
        Guard.Level(level);
        var difference = first.Mean - second.Mean;
        if (first.Variance is not { } variance1 || second.Variance is not { } variance2)
        {
            return None(difference is null ? NullReason.NoAnswers : NullReason.FewerThanTwo);
        }

        var (part1, part2) = (variance1 / first.N, variance2 / second.N);
        var squaredError = part1 + part2;
        if (squaredError.Sign == 0)
        {
            return None(NullReason.ZeroVariance);
        }

        var error = Math.Sqrt(squaredError.ToDouble());
        var degrees = (squaredError * squaredError / ((part1 * part1 / (first.N - 1)) + (part2 * part2 / (second.N - 1)))).ToDouble();
        var t = difference!.Value.ToDouble() / error;
        return new WelchTest(difference, Statistic.Of(t), Statistic.Of(degrees), Statistic.Of(Student.TwoSidedP(t, degrees)),
            MeanInterval.Around(difference.Value.ToDouble(), Statistic.Of(error), degrees, level, IntervalMethod.Welch));

        WelchTest None(NullReason reason) => new(difference, Statistic.None(reason), Statistic.None(reason), Statistic.None(reason), ConfidenceInterval.None(level, IntervalMethod.Welch, reason));
    }
}
