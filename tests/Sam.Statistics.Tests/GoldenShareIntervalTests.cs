namespace Sam.Statistics.Tests;

/// <summary>s04: intervals of a share, from R's binom and PropCIs and from statsmodels.</summary>
public class GoldenShareIntervalTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = GoldenFile.Rows("s04_proportion_intervals.csv");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Finite = GoldenFile.Rows("s04_proportion_finite_population.csv");

    public static TheoryData<int> Shares => Reading.Cases(Rows.Count);

    public static TheoryData<int> FiniteShares => Reading.Cases(Finite.Count);

    [Theory]
    [MemberData(nameof(Shares))]
    public void IntervalsAreThoseOfR(int index)
    {
        var row = Rows[index];
        var (x, n, level) = (row.Count("x"), row.Count("n"), row.Number("conf")!.Value);

        Near.Equal(row.Number("p"), Figure.Share(x, n).Exact);
        Near.Equal(Ends(row, "wilson"), ShareInterval.Of(x, n, level));
        Near.Equal(Ends(row, "wilson_cc"), ShareInterval.Of(x, n, level, IntervalMethod.WilsonContinuity));
        Near.Equal(Ends(row, "agresti_coull"), AgrestiCoull(x, n, level));
        Near.Equal(Ends(row, "clopper_pearson"), ShareInterval.Of(x, n, level, IntervalMethod.ClopperPearson), Near.Quantile);
        Near.Equal(Ends(row, "jeffreys"), ShareInterval.Of(x, n, level, IntervalMethod.Jeffreys), Near.Quantile);
        // The library has no Wald interval; the reference's column shows why.
        Near.Equal(Ends(row, "wald"), Wald.Share(x, n, level));

        static ConfidenceInterval AgrestiCoull(long x, long n, double level) => ShareInterval.Of(x, n, level, IntervalMethod.AgrestiCoull);
    }

    [Theory]
    [MemberData(nameof(FiniteShares))]
    public void IntervalsForAFinitePopulationAreThoseOfTheReference(int index)
    {
        var row = Finite[index];
        var (x, n, population) = (row.Count("x"), row.Count("n"), row.Count("N"));

        Near.Equal(row.Number("p"), Figure.Share(x, n).Exact);
        Near.Equal(row.Number("se_fpc"), FiniteShare.StandardError(x, n, population));
        Near.Equal(row.Number("n_eff"), FiniteShare.EffectiveSize(n, population));
        Near.Equal(Ends(row, "wilson_fpc"), FiniteShare.Wilson(x, n, population));
        Assert.Equal((row.Count("hyper_K_lo"), row.Count("hyper_K_hi")), FiniteShare.ExactCounts(x, n, population));
        Near.Equal(Ends(row, "hyper"), FiniteShare.Exact(x, n, population));
        var bounds = FiniteShare.Bounds(x, n, population)!.Value;
        Near.Equal(row.Number("bound_lo"), bounds.Least);
        Near.Equal(row.Number("bound_hi"), bounds.Most);
    }

    private static (double?, double?) Ends(IReadOnlyDictionary<string, string> row, string name) => (row.Number(name + "_lo"), row.Number(name + "_hi"));
}
