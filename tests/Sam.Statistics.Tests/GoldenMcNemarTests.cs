namespace Sam.Statistics.Tests;

/// <summary>s07: paired shares, from R.</summary>
public class GoldenMcNemarTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = GoldenFile.Rows("s07_mcnemar.csv");

    public static TheoryData<int> Tables => Reading.Cases(Rows.Count);

    [Theory]
    [MemberData(nameof(Tables))]
    public void TestsAreThoseOfR(int index)
    {
        var row = Rows[index];
        var pairs = new PairedShares(row.Count("yes_yes"), row.Count("yes_no"), row.Count("no_yes"), row.Count("no_no"));
        var made = McNemarTest.Of(pairs);

        Assert.Equal(row.Count("n"), pairs.N);
        Near.Equal(row.Number("diff_now_minus_prev"), pairs.Difference);
        Near.Equal(row.Number("p_exact"), made.PExact, Near.Quantile);
        Near.Equal(row.Number("p_midp"), made.PMid, Near.Quantile);
        Near.Equal(row.Number("chi2"), made.ChiSquare);
        Near.Equal(row.Number("p_chi2"), made.PChiSquare, Near.Quantile);
        Near.Equal(row.Number("chi2_cc"), made.ChiSquareCorrected);
        Near.Equal(row.Number("p_chi2_cc"), made.PChiSquareCorrected, Near.Quantile);
    }
}
