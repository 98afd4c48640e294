namespace Sam.Statistics.Tests;

/// <summary>s05 and s06: two independent shares, and Fisher's exact test, from R and SciPy.</summary>
public class GoldenShareComparisonTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = GoldenFile.Rows("s05_two_proportions.csv");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Tables = GoldenFile.Rows("s06_fisher_exact.csv");

    public static TheoryData<int> Comparisons => Reading.Cases(Rows.Count);

    public static TheoryData<int> FisherTables => Reading.Cases(Tables.Count);

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void ComparisonsAreThoseOfTheReference(int index)
    {
        var row = Rows[index];
        var (x1, n1, x2, n2) = (row.Count("x1"), row.Count("n1"), row.Count("x2"), row.Count("n2"));
        var made = ShareComparison.Of(x1, n1, x2, n2);

        Near.Equal(row.Number("diff"), made.Difference);
        Near.Equal(row.Number("z_pooled"), made.Z.Z);
        Near.Equal(row.Number("p_z"), made.Z.P, Near.Quantile);
        Near.Equal(row.Number("chi2_yates"), made.Z.ChiSquareYates);
        Near.Equal(row.Number("p_yates"), made.Z.PYates, Near.Quantile);
        Near.Equal((row.Number("newcombe_lo"), row.Number("newcombe_hi")), made.Interval);
        Near.Equal((row.Number("wald_lo"), row.Number("wald_hi")), Wald.Difference(x1, n1, x2, n2, 0.95));
        Near.Equal(row.Number("fisher_two_sided"), made.Fisher.TwoSided, Near.Fisher);
        Near.Equal(row.Number("fisher_less"), made.Fisher.Less, Near.Fisher);
        Near.Equal(row.Number("fisher_greater"), made.Fisher.Greater, Near.Fisher);
        Near.Equal(row.Number("cohen_h"), made.Effect.Value);
        Assert.Equal(row["cohen_h_label"], made.Effect.Size!.Value.ToString().ToLowerInvariant());
        Near.Equal(row.Number("odds_ratio"), made.OddsRatio);
        Near.Equal(row.Number("min_expected"), made.LeastExpected);
        Assert.Equal(row["recommended_test"], made.Recommended == ShareTest.PooledZ ? "z" : "fisher");
    }

    [Theory]
    [MemberData(nameof(FisherTables))]
    public void FisherIsThatOfR(int index)
    {
        var row = Tables[index];
        var made = FisherExactTest.Of(row.Count("a"), row.Count("b"), row.Count("c"), row.Count("d"));

        Near.Equal(row.Number("two_sided"), made.TwoSided, Near.Fisher);
        Near.Equal(row.Number("less"), made.Less, Near.Fisher);
        Near.Equal(row.Number("greater"), made.Greater, Near.Fisher);
    }
}
