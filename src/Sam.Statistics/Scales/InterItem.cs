namespace Sam;

/// <summary>The correlations between the items of a scale. None of one item, nor where an item does not vary.</summary>
public static class InterItem
{
    /// <summary>Their mean.</summary>
    public static Statistic Mean(CovarianceMatrix covariances) => Of(covariances, all => all.Average());

    /// <summary>Their median.</summary>
    public static Statistic Median(CovarianceMatrix covariances) => Of(covariances, all => (all[(all.Count - 1) / 2] + all[all.Count / 2]) / 2);

    private static Statistic Of(CovarianceMatrix covariances, Func<List<double>, double> summary)
    {
        if (covariances.Items < 2)
        {
            return Statistic.None(NullReason.TooFewItems);
        }

        // Sorted, so that the sum does not depend on the order of the items.
        var all = (from i in Enumerable.Range(0, covariances.Items) from j in Enumerable.Range(i + 1, covariances.Items - i - 1) select covariances.Correlation(i, j)).ToList();
        return all.Any(r => r.Value is null) ? Statistic.None(NullReason.ZeroVariance) : Statistic.Of(summary([.. all.Select(r => r.Value!.Value).Order()]));
    }
}
