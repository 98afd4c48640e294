using Sam.Numerics;

namespace Sam;

/// <summary>
/// Wilcoxon's signed-rank test of the differences within pairs (second score less first): whether they lie around 0. Differences of 0 are left
/// out, as Wilcoxon did (Biometrics Bulletin 1 (1945) 80); equal sizes share their mean rank.
/// </summary>
/// <param name="N">How many differences are not 0.</param>
/// <param name="Unchanged">How many are 0, and left out.</param>
/// <param name="RankSum">The sum of the ranks of rises (R's V), exact.</param>
/// <param name="P">Two-sided, by the normal approximation with ties and continuity corrected (R's <c>wilcox.test(exact = FALSE)</c>).</param>
/// <param name="PExact">
/// Two-sided, from all 2ⁿ ways to give the signs, ties and all; null where there is no test, and of more than <see cref="MostForExact"/>
/// differences, where the approximation is as good.
/// </param>
public sealed record WilcoxonSignedRankTest(long N, long Unchanged, Rational RankSum, Statistic P, double? PExact)
{
    /// <summary>Up to so many differences the exact p is computed.</summary>
    public const int MostForExact = 200;

    /// <summary>The test; no p if every difference is 0 (<see cref="NullReason.ZeroVariance"/>) or there are no pairs.</summary>
    public static WilcoxonSignedRankTest Of(PairedScores pairs)
    {
        var differences = pairs.Differences;
        var ranks = Ranks(differences);
        var n = ranks.Sum(r => r.Rises + r.Falls);
        var unchanged = differences.N - n;
        if (n == 0)
        {
            var none = Statistic.None(pairs.N == 0 ? NullReason.NoAnswers : NullReason.ZeroVariance);
            return new WilcoxonSignedRankTest(0, unchanged, Rational.Zero, none, null);
        }

        var sum = ranks.Aggregate(Rational.Zero, (all, r) => all + (Rational.Of(r.DoubleRank, 2) * r.Rises));
        var ties = ranks.Aggregate(Rational.Zero, (all, r) => all + Tie(r.Rises + r.Falls));
        var variance = (Rational.Of(n) * (n + 1) * ((2 * n) + 1) / 24) - (ties / 48);
        var away = (sum - (Rational.Of(n) * (n + 1) / 4)).Abs() - Rational.Of(1, 2);
        var p = away.Sign <= 0 ? 1 : Normal.TwoSidedP(away.ToDouble() / Math.Sqrt(variance.ToDouble()));
        return new WilcoxonSignedRankTest(n, unchanged, sum, Statistic.Of(p),
            n > MostForExact ? null : Exact(ranks, (long)(sum * 2).Numerator));
    }

    // Twice the mean rank of each size of difference, so that it is whole, with how many rose and fell by it.
    private static List<(long DoubleRank, long Rises, long Falls)> Ranks(ScoreDistribution differences)
    {
        var ranks = new List<(long, long, long)>();
        var before = 0L;
        foreach (var size in differences.Counts.Where(c => c.Score.Sign != 0).GroupBy(c => c.Score.Abs()).OrderBy(g => g.Key))
        {
            var (rises, falls) = (size.Where(c => c.Score.Sign > 0).Sum(c => c.Count), size.Where(c => c.Score.Sign < 0).Sum(c => c.Count));
            ranks.Add(((2 * before) + rises + falls + 1, rises, falls));
            before += rises + falls;
        }

        return ranks;
    }

    // The chance of each doubled rank sum when every sign is a fair coin, built up one difference at a time.
    private static double Exact(List<(long DoubleRank, long Rises, long Falls)> ranks, long observed)
    {
        var all = ranks.Sum(r => r.DoubleRank * (r.Rises + r.Falls));
        var chances = new double[all + 1];
        chances[0] = 1;
        var reached = 0L;
        foreach (var rank in ranks.SelectMany(r => Enumerable.Repeat(r.DoubleRank, (int)(r.Rises + r.Falls))))
        {
            reached += rank;
            for (var sum = reached; sum >= 0; sum--)
            {
                chances[sum] = 0.5 * (chances[sum] + (sum >= rank ? chances[sum - rank] : 0));
            }
        }

        var tail = Math.Min(observed, all - observed);
        return Math.Min(1, 2 * chances.Take((int)tail + 1).Sum());
    }

    private static Rational Tie(long count) => (Rational.Of(count) * count * count) - count;
}
