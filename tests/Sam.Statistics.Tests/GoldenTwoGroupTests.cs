using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>s08: Cliff's delta, Mann and Whitney, Welch, from R.</summary>
public class GoldenTwoGroupTests
{
    private static readonly List<JsonElement> Expected = [.. GoldenFile.Json("s08_cliff_mannwhitney_welch.json").EnumerateArray()];

    public static TheoryData<int> Groups => Reading.Cases(Expected.Count);

    [Theory]
    [MemberData(nameof(Groups))]
    public void TestsAreThoseOfR(int index)
    {
        var expected = Expected[index].GetProperty("expected");
        var (x, y) = (Expected[index].Scores("x"), Expected[index].Scores("y"));
        var (delta, ranks, welch) = (CliffsDelta.Of(x, y), MannWhitneyTest.Of(x, y), WelchTest.Of(x, y));

        Assert.Equal((expected.Count("greater"), expected.Count("less"), expected.Count("equal")), (delta.Greater, delta.Less, delta.Equal));
        Near.Equal(expected.Number("delta"), delta.Value);
        Assert.Equal(expected.GetProperty("magnitude").GetString(), delta.Size!.Value.ToString().ToLowerInvariant());
        Near.Equal(expected.Number("prob_superiority"), delta.Superiority);
        Near.Equal(expected.Number("U_x"), ranks.U);
        Near.Equal(expected.Number("p_asymptotic_cc"), ranks.P, Near.Quantile);
        Near.Equal(expected.Number("p_asymptotic"), ranks.PUncorrected, Near.Quantile);
        Near.Equal(expected.Number("mean_diff"), welch.Difference);
        Near.Equal(expected.Number("welch_t"), welch.T);
        Near.Equal(expected.Number("welch_df"), welch.Degrees);
        Near.Equal(expected.Number("welch_p"), welch.P, Near.Quantile);
        Near.Equal(expected.Ends("welch_ci95"), welch.Interval, Near.Quantile);
    }
}
