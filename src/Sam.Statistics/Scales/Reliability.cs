namespace Sam;

/// <summary>
/// The reliability of a scale whose items reflect one thing. Print it with <see cref="N"/>, and with a warning where <see cref="IsSmallSample"/>.
/// </summary>
/// <param name="N">How many responses it is computed of.</param>
/// <param name="Alpha">Cronbach's alpha.</param>
/// <param name="AlphaInterval">Feldt's interval of alpha.</param>
/// <param name="StandardizedAlpha">Alpha of standardised items.</param>
/// <param name="MeanInterItem">The mean correlation between items.</param>
/// <param name="MedianInterItem">Their median.</param>
/// <param name="SpearmanBrown">2r/(1 + r), the better coefficient of two items (Eisinga and others, 2013); none of another number.</param>
/// <param name="Omega">Omega total from one factor by maximum likelihood.</param>
/// <param name="Items">What each item contributes, in the scale's order.</param>
public sealed record Reliability(
    long N,
    Statistic Alpha,
    ConfidenceInterval AlphaInterval,
    Statistic StandardizedAlpha,
    Statistic MeanInterItem,
    Statistic MedianInterItem,
    Statistic SpearmanBrown,
    OneFactorModel Omega,
    Sequence<ItemReliability> Items)
{
    /// <summary>Fewer responses than this need a warning, whatever the number of items.</summary>
    public const int FewResponses = 30;

    /// <summary>So many responses per item are enough without a warning.</summary>
    public const int ResponsesPerItem = 5;

    /// <summary>True with fewer than 30 responses, or fewer than 5 per item: print with a warning.</summary>
    public bool IsSmallSample => N < FewResponses || N < ResponsesPerItem * Items.Count;

    /// <summary>True if alpha, or the correlation of an item with the rest, is below 0: an item may have been left unreversed.</summary>
    public bool MayNeedReversal => Alpha.Value < 0 || Items.Any(i => i.ItemRest.Value < 0);

    /// <summary>Of the responses that answered every item; null of fewer than two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static Reliability? Of(ItemMoments moments, double level = 0.95) => CovarianceMatrix.Listwise(moments) is { } covariances ? Of(covariances, level) : null;

    /// <summary>Of covariances, listwise or pairwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static Reliability Of(CovarianceMatrix covariances, double level = 0.95) => new(
        covariances.N,
        CronbachAlpha.Of(covariances),
        CronbachAlpha.Interval(covariances, level),
        CronbachAlpha.Standardized(covariances),
        InterItem.Mean(covariances),
        InterItem.Median(covariances),
        covariances.Items == 2 ? CronbachAlpha.Standardized(covariances) : Statistic.None(covariances.Items < 2 ? NullReason.TooFewItems : NullReason.NotComparable),
        OneFactorModel.Of(covariances),
        Enumerable.Range(0, covariances.Items).Select(i => ItemReliability.Of(covariances, i)).ToSequence());
}
