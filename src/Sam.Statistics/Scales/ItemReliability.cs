namespace Sam;

/// <summary>What one item contributes to a scale.</summary>
/// <param name="Mean">Its mean, exact.</param>
/// <param name="StandardDeviation">Its standard deviation.</param>
/// <param name="ItemTotal">Its correlation with the sum of all items, itself included.</param>
/// <param name="ItemRest">Its correlation with the sum of the others (corrected item-total); none where it or the rest does not vary. Below 0 it may need to be reversed.</param>
/// <param name="AlphaIfDeleted">Alpha without it; none with fewer than three items.</param>
public sealed record ItemReliability(Rational Mean, Statistic StandardDeviation, Statistic ItemTotal, Statistic ItemRest, Statistic AlphaIfDeleted)
{
    /// <summary>Of an item counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public static ItemReliability Of(CovarianceMatrix covariances, int item)
    {
        var (variance, row, total) = (covariances.Of(item, item), covariances.RowTotal(item), covariances.Total);
        var rest = total - (2 * row) + variance;
        return new ItemReliability(
            covariances.Means[item],
            Statistic.Of(Math.Sqrt(variance.ToDouble())),
            Positive(total) ? Correlation.Of(row, variance, total) : Statistic.None(NullReason.ZeroVariance),
            covariances.Items < 2 ? Statistic.None(NullReason.TooFewItems) : Positive(rest) ? Correlation.Of(row - variance, variance, rest) : Statistic.None(NullReason.ZeroVariance),
            covariances.Items < 3 ? Statistic.None(NullReason.TooFewItems) : CronbachAlpha.Of(covariances.Without(item)));
    }

    // A pairwise matrix may give a sum a variance below 0.
    private static bool Positive(Rational variance) => variance.Sign > 0;
}
