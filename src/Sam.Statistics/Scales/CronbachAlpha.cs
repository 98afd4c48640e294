using Sam.Numerics;

namespace Sam;

/// <summary>
/// Cronbach's alpha, Psychometrika 16 (1951) 297: the share of the variance of a sum of items that they have in common, if all measure one thing
/// equally well. Of items scored 0 and 1 it is KR-20. It is no evidence that they measure one thing, and it means nothing for an index whose
/// items are its parts (a checklist).
/// </summary>
public static class CronbachAlpha
{
    /// <summary>k/(k − 1) · (1 − sum of variances / variance of the sum); below 0 where items contradict each other. None of one item, nor where the sum does not vary.</summary>
    public static Statistic Of(CovarianceMatrix covariances) => Exact(covariances) is { } alpha
        ? Statistic.Of(alpha.ToDouble())
        : Statistic.None(covariances.Items < 2 ? NullReason.TooFewItems : NullReason.ZeroVariance);

    /// <summary>Of standardised items: k·r̄/(1 + (k − 1)·r̄), r̄ the mean correlation. None where an item does not vary; with two items it is Spearman and Brown's.</summary>
    public static Statistic Standardized(CovarianceMatrix covariances)
    {
        var k = covariances.Items;
        var mean = InterItem.Mean(covariances);
        return mean.Value is not { } r ? mean
            : 1 + ((k - 1) * r) <= 0 ? Statistic.None(NullReason.ZeroVariance)
            : Statistic.Of(k * r / (1 + ((k - 1) * r)));
    }

    /// <summary>
    /// Feldt's interval, Psychometrika 30 (1965) 357: 1 − (1 − alpha) · F with n − 1 and (n − 1)(k − 1) degrees of freedom. None where alpha is none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static ConfidenceInterval Interval(CovarianceMatrix covariances, double level = 0.95)
    {
        Guard.Level(level);
        var statistic = Of(covariances);
        if (statistic.Value is not { } alpha)
        {
            return ConfidenceInterval.None(level, IntervalMethod.Feldt, statistic.Reason);
        }

        var (above, below) = (covariances.N - 1.0, (covariances.N - 1.0) * (covariances.Items - 1));
        var tail = (1 - level) / 2;
        return ConfidenceInterval.Of(
            1 - ((1 - alpha) * FisherF.Quantile(1 - tail, above, below)),
            1 - ((1 - alpha) * FisherF.Quantile(tail, above, below)),
            level,
            IntervalMethod.Feldt);
    }

    private static Rational? Exact(CovarianceMatrix covariances)
    {
        var k = covariances.Items;
        return k < 2 || covariances.Total.Sign <= 0 ? null : Rational.Of(k, k - 1) * (1 - (covariances.Trace / covariances.Total));
    }
}
