namespace Sam;

/// <summary>
/// How two scores of the same respondents go together, from −1 to 1. None of fewer than two pairs (<see cref="NullReason.FewerThanTwo"/>), nor
/// where one of the scores does not vary (<see cref="NullReason.ZeroVariance"/>). Sums are exact; the last root alone is not.
/// </summary>
public static class Correlation
{
    /// <summary>Pearson's product-moment correlation.</summary>
    public static Statistic Pearson(PairedScores pairs)
    {
        if (pairs.N < 2)
        {
            return TooFew(pairs);
        }

        var (first, second) = (pairs.First, pairs.Second);
        var products = pairs.Counts.Aggregate(Rational.Zero, (sum, c) => sum + (c.First * c.Second * c.Count));
        return Of(products - (first.Sum * second.Sum / pairs.N), first.SquaredDeviations, second.SquaredDeviations);
    }

    /// <summary>Spearman's rank correlation: Pearson's of the ranks, equal scores sharing their mean rank.</summary>
    public static Statistic Spearman(PairedScores pairs)
    {
        var (first, second) = (MeanRanks(pairs.First), MeanRanks(pairs.Second));
        return Pearson(PairedScores.Of(pairs.Counts.Select(c => (first[c.First], second[c.Second], c.Count))));
    }

    /// <summary>Kendall's tau-b, corrected for ties in both scores.</summary>
    public static Statistic KendallTauB(PairedScores pairs)
    {
        if (pairs.N < 2)
        {
            return TooFew(pairs);
        }

        // Every two pairs are met twice, in both orders: halved at the end by taking it out of both sides.
        var balance = Rational.Zero;
        foreach (var a in pairs.Counts)
        {
            foreach (var b in pairs.Counts)
            {
                balance += Rational.Of(a.Count) * b.Count * (Math.Sign(a.First.CompareTo(b.First)) * Math.Sign(a.Second.CompareTo(b.Second)));
            }
        }

        var all = Rational.Of(pairs.N) * pairs.N;
        return Of(balance, all - Same(pairs.First), all - Same(pairs.Second));
    }

    /// <summary>A sum of products over the root of two sums of squares.</summary>
    internal static Statistic Of(Rational products, Rational squares1, Rational squares2) => squares1.Sign == 0 || squares2.Sign == 0
        ? Statistic.None(NullReason.ZeroVariance)
        : Statistic.Of(products.Sign * Math.Sqrt((products * products / (squares1 * squares2)).ToDouble()));

    private static Statistic TooFew(PairedScores pairs) => Statistic.None(pairs.N == 0 ? NullReason.NoAnswers : NullReason.FewerThanTwo);

    private static Rational Same(ScoreDistribution scores) => scores.Counts.Aggregate(Rational.Zero, (sum, c) => sum + (Rational.Of(c.Count) * c.Count));

    private static Dictionary<Rational, Rational> MeanRanks(ScoreDistribution scores)
    {
        var ranks = new Dictionary<Rational, Rational>();
        var before = 0L;
        foreach (var (score, count) in scores.Counts)
        {
            ranks[score] = Rational.Of((2 * before) + count + 1, 2);
            before += count;
        }

        return ranks;
    }
}
