namespace Sam;

/// <summary>
/// Two scores of the same respondents, as a cross table: which pair how often. It adds up over units and parts, and protected counts serve as
/// well as raw ones. Who lacks either score is left out.
/// </summary>
/// <remarks>Equal if the same pairs occur equally often.</remarks>
public sealed record PairedScores
{
    private PairedScores(Sequence<(Rational First, Rational Second, long Count)> counts)
    {
        Counts = counts;
        N = counts.Sum(c => c.Count);
    }

    /// <summary>The pairs in rising order of the first, then the second score; none occurs 0 times.</summary>
    public Sequence<(Rational First, Rational Second, long Count)> Counts { get; }

    /// <summary>How many pairs there are.</summary>
    public long N { get; }

    /// <summary>The first scores alone.</summary>
    public ScoreDistribution First => ScoreDistribution.Of(Counts.Select(c => (c.First, c.Count)));

    /// <summary>The second scores alone.</summary>
    public ScoreDistribution Second => ScoreDistribution.Of(Counts.Select(c => (c.Second, c.Count)));

    /// <summary>The second score less the first, of each pair.</summary>
    public ScoreDistribution Differences => ScoreDistribution.Of(Counts.Select(c => (c.Second - c.First, c.Count)));

    /// <summary>Of pairs with counts; a pair may come several times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static PairedScores Of(IEnumerable<(Rational First, Rational Second, long Count)> counts)
    {
        var sums = new SortedDictionary<(Rational, Rational), long>();
        foreach (var (first, second, count) in counts)
        {
            Numerics.Guard.NotNegative(count, nameof(counts));
            sums[(first, second)] = sums.GetValueOrDefault((first, second)) + count;
        }

        return new PairedScores(sums.Where(s => s.Value > 0).Select(s => (s.Key.Item1, s.Key.Item2, s.Value)).ToSequence());
    }

    /// <summary>Of pairs one by one.</summary>
    public static PairedScores Of(IEnumerable<(Rational First, Rational Second)> pairs) => Of(pairs.Select(p => (p.First, p.Second, 1L)));

    /// <summary>The pairs of both.</summary>
    public static PairedScores operator +(PairedScores left, PairedScores right) => Of(left.Counts.Concat(right.Counts));
}
