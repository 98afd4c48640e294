using FsCheck;
using FsCheck.Fluent;

namespace Sam.Statistics.Tests;

/// <summary>What holds for every input.</summary>
public class PropertyTests
{
    private static readonly IntervalMethod[] ShareMethods =
        [IntervalMethod.Wilson, IntervalMethod.WilsonContinuity, IntervalMethod.ClopperPearson, IntervalMethod.AgrestiCoull, IntervalMethod.Jeffreys];

    private static readonly Gen<(long X, long N)> Share = from n in Gen.Choose(1, 400) from x in Gen.Choose(0, n) select ((long)x, (long)n);

    private static readonly Gen<Rational[]> Scores = Gen.Choose(1, 5).Select(s => Rational.Of(s)).ArrayOf();

    private static readonly Gen<int[][]> Responses = Gen.Choose(1, 5).ArrayOf(4).ArrayOf().Where(r => r.Length >= 5);

    [Fact]
    public void IntervalsOfSharesLieInsideAndNestInTheirLevel() =>
        Check(from share in Share from method in Gen.Elements(ShareMethods) select (share, method), c =>
        {
            var (narrow, wide) = (ShareInterval.Of(c.share.X, c.share.N, 0.8, c.method), ShareInterval.Of(c.share.X, c.share.N, 0.99, c.method));
            return wide.Lower >= 0 && wide.Lower <= narrow.Lower && narrow.Lower <= narrow.Upper && narrow.Upper <= wide.Upper && wide.Upper <= 1;
        });

    [Fact]
    public void WilsonCoversTheShareAndMirrorsIt() => Check(Share, s =>
    {
        var (yes, no) = (ShareInterval.Of(s.X, s.N), ShareInterval.Of(s.N - s.X, s.N));
        return yes.Covers((double)s.X / s.N) && Math.Abs(yes.Lower!.Value - (1 - no.Upper!.Value)) < 1e-12;
    });

    [Fact]
    public void ExactFiniteCountsAreThoseThatBothTailsLeave() =>
        Check(from n in Gen.Choose(1, 12) from x in Gen.Choose(0, n) from rest in Gen.Choose(0, 15) select (x, n, rest), c =>
        {
            // One by one over every possible count, instead of by halving.
            var population = c.n + c.rest;
            var left = Enumerable.Range(c.x, c.rest + 1).Where(k => Tail(population, k, c.n, j => j >= c.x) > 0.025 && Tail(population, k, c.n, j => j <= c.x) > 0.025).ToList();
            return FiniteShare.ExactCounts(c.x, c.n, population) == (left[0], left[^1]);
        });

    [Fact]
    public void FisherIsTheSumOfTablesNoMoreProbable() =>
        Check(Gen.Choose(0, 8).ArrayOf(4), t =>
        {
            var (a, b, c, d) = (t[0], t[1], t[2], t[3]);
            var tables = Enumerable.Range(0, a + b + 1).Where(k => a + c - k >= 0 && a + c - k <= c + d)
                .Select(k => Choose(a + b, k) * Choose(c + d, a + c - k)).ToList();
            var observed = Choose(a + b, a) * Choose(c + d, c);
            var expected = Rational.Of(tables.Where(w => w <= observed).Aggregate(System.Numerics.BigInteger.Zero, (s, w) => s + w), tables.Aggregate(System.Numerics.BigInteger.Zero, (s, w) => s + w));
            return Math.Abs(FisherExactTest.Of(a, b, c, d).TwoSided - expected.ToDouble()) < 1e-12;
        });

    [Fact]
    public void ADifferenceTurnedAroundIsItsOpposite() => Check(from a in Share from b in Share select (a, b), c =>
    {
        var (there, back) = (ShareComparison.Of(c.a.X, c.a.N, c.b.X, c.b.N), ShareComparison.Of(c.b.X, c.b.N, c.a.X, c.a.N));
        return there.Difference == -back.Difference
            && Math.Abs(there.Interval.Lower!.Value + back.Interval.Upper!.Value) < 1e-12
            && Math.Abs(there.Fisher.TwoSided - back.Fisher.TwoSided) < 1e-9
            && Math.Abs((there.Z.P.Value ?? 1) - (back.Z.P.Value ?? 1)) < 1e-12;
    });

    [Fact]
    public void DeltaAndUAreTheSameCounted() => Check(from a in Scores from b in Scores select (a, b), c =>
    {
        var (x, y) = (ScoreDistribution.Of(c.a), ScoreDistribution.Of(c.b));
        var (delta, u) = (CliffsDelta.Of(x, y), MannWhitneyTest.Of(x, y).U);
        return x.N * y.N == 0 ? delta.Value is null && u is null : delta.Superiority == u!.Value / (x.N * y.N) && CliffsDelta.Of(y, x).Value == -delta.Value;
    });

    [Fact]
    public void DistributionsDependOnNoOrderAndAddUp() => Check(from a in Scores from b in Scores select (a, b), c =>
        ScoreDistribution.Of(c.a) + ScoreDistribution.Of(c.b) == ScoreDistribution.Of(c.b.Concat(c.a).Reverse()));

    [Fact]
    public void TheVarianceIsThatOfTwoPasses() => Check(Scores.Where(s => s.Length > 1), s =>
    {
        var mean = s.Average(v => v.ToDouble());
        return Math.Abs(Spread.Of(ScoreDistribution.Of(s)).Variance.Value!.Value - (s.Sum(v => Math.Pow(v.ToDouble() - mean, 2)) / (s.Length - 1))) < 1e-9;
    });

    [Fact]
    public void AlphaIsTheSameWhenConstantsAreAdded() => Check(from r in Responses from shift in Gen.Choose(-50, 50).ArrayOf(4) select (r, shift), c =>
        Of(c.r).Alpha == Of(c.r.Select(row => row.Zip(c.shift, (s, add) => s + add).ToArray())).Alpha);

    [Fact]
    public void AlphaIsTheSameInAnyOrderOfResponsesAndItems() => Check(Responses, r =>
    {
        var (made, turned) = (Of(r), Of(r.Reverse().Select(row => row.Reverse().ToArray())));
        return made.Alpha == turned.Alpha && made.MedianInterItem == turned.MedianInterItem && made.Items.SequenceEqual(turned.Items.Reverse());
    });

    [Fact]
    public void MomentsOfPartsAddUp() => Check(from r in Responses from cut in Gen.Choose(0, 5) select (r, cut), c =>
        Moments(c.r.Take(c.cut)) + Moments(c.r.Skip(c.cut)) == Moments(c.r));

    [Fact]
    public void ListwiseAndPairwiseAgreeWhereNothingIsMissing() => Check(Responses, r => CovarianceMatrix.Listwise(Moments(r)) == CovarianceMatrix.Pairwise(
        [.. Enumerable.Range(0, 4).Select(i => ScoreDistribution.Of(r.Select(row => (Rational)row[i])))],
        (i, j) => PairedScores.Of(r.Select(row => ((Rational)row[i], (Rational)row[j])))));

    [Fact]
    public void RankCorrelationsStayUnderRisingMaps() => Check(Gen.Choose(1, 5).ArrayOf(2).ArrayOf().Where(p => p.Length > 1), p =>
    {
        var (plain, bent) = (PairedScores.Of(p.Select(v => ((Rational)v[0], (Rational)v[1]))), PairedScores.Of(p.Select(v => ((Rational)v[0], Rational.Of(v[1] * v[1] * v[1])))));
        return Correlation.Spearman(plain) == Correlation.Spearman(bent) && Correlation.KendallTauB(plain) == Correlation.KendallTauB(bent);
    });

    [Fact]
    public void ExactSignedRanksAreThoseOfEveryChoiceOfSigns() => Check(Gen.Choose(-4, 4).ArrayOf().Where(d => d.Length is > 0 and < 9 && d.Any(v => v != 0)), d =>
    {
        var sizes = d.Where(v => v != 0).Select(Math.Abs).ToList();
        var ranks = sizes.Select(s => sizes.Count(o => o < s) + ((sizes.Count(o => o == s) + 1) / 2.0)).ToList();
        var observed = d.Where(v => v != 0).Zip(ranks, (v, r) => v > 0 ? r : 0).Sum();
        var sums = Enumerable.Range(0, 1 << ranks.Count).Select(signs => ranks.Where((_, i) => (signs >> i & 1) == 1).Sum()).ToList();
        var expected = Math.Min(1, 2 * Math.Min(sums.Count(s => s <= observed + 1e-9), sums.Count(s => s >= observed - 1e-9)) / (double)sums.Count);
        return Math.Abs(WilcoxonSignedRankTest.Of(PairedScores.Of(d.Select(v => ((Rational)0, (Rational)v)))).PExact!.Value - expected) < 1e-12;
    });

    [Fact]
    public void AdjustedPAreNotBelowTheirOwnAndHolmIsNotAboveBonferroni() => Check(Gen.Choose(0, 1000).Select(p => (double?)p / 1000).ArrayOf(), p =>
    {
        var (holm, bonferroni, bh) = (MultipleTesting.Holm(p), MultipleTesting.Bonferroni(p), MultipleTesting.BenjaminiHochberg(p));
        return Enumerable.Range(0, p.Length).All(i => bh[i] >= p[i] - 1e-15 && holm[i] >= bh[i] - 1e-15 && bonferroni[i] >= holm[i] - 1e-15);
    });

    [Fact]
    public void EqualWeightsCostNothing() => Check(Gen.Choose(1, 20).NonEmptyListOf(), sizes =>
    {
        var strata = PostStratification.Of(sizes.Select((n, i) => new Stratum($"s{i}", 3 * n, ScoreDistribution.Of([(4, (long)n)]))));
        return strata.EffectiveSize == strata.N && strata.DesignEffect == Rational.One && strata.Mean == (Rational)4;
    });

    [Fact]
    public void AnEvenResponseIsRepresentative() => Check(Gen.Choose(1, 20).NonEmptyListOf(), sizes =>
    {
        var made = NonResponse.Of(sizes.Select((n, i) => new ResponseGroup($"s{i}", 4 * n, n)));
        return made.Representativity.Value == 1 && made.Dissimilarity == Rational.Zero && (made.P.Value ?? 1) == 1;
    });

    private static Reliability Of(IEnumerable<int[]> responses) => Reliability.Of(Moments(responses))!;

    private static ItemMoments Moments(IEnumerable<int[]> responses) => ItemMoments.Of(4, responses.Select(r => (IReadOnlyList<Rational?>)[.. r.Select(s => (Rational?)s)]));

    private static double Tail(int population, int marked, int drawn, Func<int, bool> isIn) =>
        (double)Enumerable.Range(0, drawn + 1).Where(isIn).Aggregate(System.Numerics.BigInteger.Zero, (sum, j) => sum + (Choose(marked, j) * Choose(population - marked, drawn - j))) / (double)Choose(population, drawn);

    private static System.Numerics.BigInteger Choose(int n, int k) =>
        k < 0 || k > n ? 0 : Enumerable.Range(1, k).Aggregate(System.Numerics.BigInteger.One, (c, i) => c * (n - k + i) / i);

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds) => Prop.ForAll(gen.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
