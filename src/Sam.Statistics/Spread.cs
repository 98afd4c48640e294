using Sam.Numerics;

namespace Sam;

/// <summary>How much scores differ. One score has no spread (<see cref="NullReason.FewerThanTwo"/>); equal scores have 0.</summary>
/// <param name="N">How many scores there are.</param>
/// <param name="Variance">The variance with n − 1.</param>
/// <param name="StandardDeviation">Its root.</param>
/// <param name="StandardError">Of the mean: s/√n, or with a finite population s/√n · √(1 − n/N) (as <c>survey::svymean</c>), 0 for a census.</param>
public sealed record Spread(long N, Statistic Variance, Statistic StandardDeviation, Statistic StandardError)
{
    /// <summary>The spread of scores; the sum of squares is exact, so a large common part costs no digits.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="population">How many there are in the finite population that the mean is about; null (the default) for an unlimited one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population has fewer than answered.</exception>
    public static Spread Of(ScoreDistribution scores, long? population = null)
    {
        if (population is { } size)
        {
            Guard.Population(scores.N, size);
        }

        if (scores.Variance is not { } variance)
        {
            var none = Statistic.None(scores.N == 0 ? NullReason.NoAnswers : NullReason.FewerThanTwo);
            return new Spread(scores.N, none, none, none);
        }

        var ofMean = variance / scores.N * (population is { } all ? Rational.Of(all - scores.N, all) : Rational.One);
        return new Spread(scores.N, Statistic.Of(variance.ToDouble()), Statistic.Of(Math.Sqrt(variance.ToDouble())), Statistic.Of(Math.Sqrt(ofMean.ToDouble())));
    }
}
