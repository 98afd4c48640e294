namespace Sam;

/// <summary>
/// Which score how often: all that a mean, a standard deviation or a test of two groups needs of the answers. It adds up over units and parts,
/// and protected counts serve as well as raw ones. Answers without a score (not applicable, don't know, blank) are not in it.
/// </summary>
/// <remarks>Equal if the same scores occur equally often. The sums are exact, so they depend on no order.</remarks>
public sealed record ScoreDistribution
{
    private ScoreDistribution(Sequence<(Rational Score, long Count)> counts)
    {
        Counts = counts;
        N = counts.Sum(c => c.Count);
        Sum = counts.Aggregate(Rational.Zero, (sum, c) => sum + (c.Score * c.Count));
    }

    /// <summary>No scores.</summary>
    public static ScoreDistribution Empty { get; } = new(Sequence<(Rational, long)>.Empty);

    /// <summary>The scores in rising order, each with how often it occurs; none occurs 0 times.</summary>
    public Sequence<(Rational Score, long Count)> Counts { get; }

    /// <summary>How many scores there are.</summary>
    public long N { get; }

    /// <summary>Their sum.</summary>
    public Rational Sum { get; }

    /// <summary>Their mean; null if there are none.</summary>
    public Rational? Mean => N == 0 ? null : Sum / N;

    /// <summary>The sum of squared deviations from the mean, exact; 0 if there are no scores.</summary>
    public Rational SquaredDeviations
    {
        get
        {
            if (Mean is not { } mean)
            {
                return Rational.Zero;
            }

            return Counts.Aggregate(Rational.Zero, (sum, c) => sum + ((c.Score - mean) * (c.Score - mean) * c.Count));
        }
    }

    /// <summary>The variance with n − 1, exact; null of fewer than two scores.</summary>
    public Rational? Variance => N < 2 ? null : SquaredDeviations / (N - 1);

    /// <summary>Of scores with counts; a score may come several times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static ScoreDistribution Of(IEnumerable<(Rational Score, long Count)> counts)
    {
        var sums = new SortedDictionary<Rational, long>();
        foreach (var (score, count) in counts)
        {
            Numerics.Guard.NotNegative(count, nameof(counts));
            sums[score] = sums.GetValueOrDefault(score) + count;
        }

        return new ScoreDistribution(sums.Where(s => s.Value > 0).Select(s => (s.Key, s.Value)).ToSequence());
    }

    /// <summary>Of scores one by one.</summary>
    public static ScoreDistribution Of(IEnumerable<Rational> scores) => Of(scores.Select(s => (s, 1L)));

    /// <summary>Of a histogram: its valid codes that have a score.</summary>
    public static ScoreDistribution Of(Histogram histogram) => Of(histogram.Entries
        .Where(e => e.Entry is { Kind: OptionKind.Valid, Score: not null })
        .Select(e => (e.Entry.Score!.Value, e.Count)));

    /// <summary>The scores of both.</summary>
    public static ScoreDistribution operator +(ScoreDistribution left, ScoreDistribution right) => Of(left.Counts.Concat(right.Counts));
}
