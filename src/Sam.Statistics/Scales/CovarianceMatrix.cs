namespace Sam;

/// <summary>The means and covariances (with n − 1) of the items of a scale, exact.</summary>
/// <remarks>Equal if all entries are.</remarks>
public sealed record CovarianceMatrix
{
    private readonly Sequence<Rational> _entries;

    private CovarianceMatrix(long n, Sequence<Rational> means, Sequence<Rational> entries)
    {
        N = n;
        Means = means;
        _entries = entries;
    }

    /// <summary>How many responses it is of: those that answered everything (listwise), or the fewest of any two items (pairwise). At least 2.</summary>
    public long N { get; }

    /// <summary>The mean of each item.</summary>
    public Sequence<Rational> Means { get; }

    /// <summary>How many items there are.</summary>
    public int Items => Means.Count;

    /// <summary>The covariance of two items, counted from 0; of an item and itself its variance.</summary>
    public Rational Of(int first, int second) => _entries[(first * Items) + second];

    /// <summary>The sum of all entries: the variance of the sum of the items.</summary>
    public Rational Total => _entries.Aggregate(Rational.Zero, (sum, e) => sum + e);

    /// <summary>The sum of the variances.</summary>
    public Rational Trace => Enumerable.Range(0, Items).Aggregate(Rational.Zero, (sum, i) => sum + Of(i, i));

    /// <summary>The covariance of an item with the sum of all, itself included.</summary>
    public Rational RowTotal(int item) => Enumerable.Range(0, Items).Aggregate(Rational.Zero, (sum, j) => sum + Of(item, j));

    /// <summary>Of responses that answered everything (the default); null of fewer than two.</summary>
    public static CovarianceMatrix? Listwise(ItemMoments moments)
    {
        if (moments.N < 2)
        {
            return null;
        }

        var k = moments.Items;
        return new CovarianceMatrix(
            moments.N,
            moments.Sums.Select(s => s / moments.N).ToSequence(),
            Square(k, (i, j) => (moments.ProductOf(i, j) - (moments.Sums[i] * moments.Sums[j] / moments.N)) / (moments.N - 1)));
    }

    /// <summary>
    /// Each entry of those who answered both items, as psych does; null if two items have fewer than two such responses. Such a matrix need not
    /// be one that any answers could have.
    /// </summary>
    /// <param name="items">All answers to each item.</param>
    /// <param name="pair">The cross table of two items, the first one before the second.</param>
    public static CovarianceMatrix? Pairwise(IReadOnlyList<ScoreDistribution> items, Func<int, int, PairedScores> pair)
    {
        var pairs = (from i in Enumerable.Range(0, items.Count) from j in Enumerable.Range(i + 1, items.Count - i - 1) select (Key: (i, j), Of: pair(i, j))).ToDictionary(p => p.Key, p => p.Of);
        var n = pairs.Values.Select(p => p.N).Concat(items.Select(i => i.N)).DefaultIfEmpty(0).Min();
        return n < 2 ? null : new CovarianceMatrix(
            n,
            items.Select(i => i.Mean!.Value).ToSequence(),
            Square(items.Count, (i, j) => i == j ? items[i].Variance!.Value : Covariance(pairs[(Math.Min(i, j), Math.Max(i, j))])));
    }

    /// <summary>The matrix without one item.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public CovarianceMatrix Without(int item)
    {
        if (item < 0 || item >= Items)
        {
            throw new ArgumentOutOfRangeException(nameof(item), item, $"there are {Items} items");
        }

        var left = Enumerable.Range(0, Items).Where(i => i != item).ToList();
        return new CovarianceMatrix(N, left.Select(i => Means[i]).ToSequence(), Square(left.Count, (i, j) => Of(left[i], left[j])));
    }

    /// <summary>The correlation of two items; none where one of them does not vary.</summary>
    public Statistic Correlation(int first, int second) => Sam.Correlation.Of(Of(first, second), Of(first, first), Of(second, second));

    private static Rational Covariance(PairedScores pairs)
    {
        var products = pairs.Counts.Aggregate(Rational.Zero, (sum, c) => sum + (c.First * c.Second * c.Count));
        return (products - (pairs.First.Sum * pairs.Second.Sum / pairs.N)) / (pairs.N - 1);
    }

    private static Sequence<Rational> Square(int k, Func<int, int, Rational> entry) =>
        Enumerable.Range(0, k * k).Select(p => entry(p / k, p % k)).ToSequence();
}
