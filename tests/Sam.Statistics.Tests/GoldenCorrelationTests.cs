using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>s10: correlations, from R.</summary>
public class GoldenCorrelationTests
{
    private static readonly List<JsonElement> Expected = [.. GoldenFile.Json("s10_correlations.json").EnumerateArray()];

    public static TheoryData<int> Cases => Reading.Cases(Expected.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void CorrelationsAreThoseOfR(int index)
    {
        var expected = Expected[index].GetProperty("expected");
        var pairs = PairedScores.Of(Expected[index].Rationals("x").Zip(Expected[index].Rationals("y")));

        Near.Equal(expected.Number("pearson"), Correlation.Pearson(pairs));
        Near.Equal(expected.Number("spearman"), Correlation.Spearman(pairs));
        Near.Equal(expected.Number("kendall_tau_b"), Correlation.KendallTauB(pairs));
    }
}
