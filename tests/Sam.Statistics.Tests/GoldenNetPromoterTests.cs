using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>s18: eNPS of the synthetic survey and at the edges, from R.</summary>
public class GoldenNetPromoterTests
{
    private static readonly JsonElement Expected = GoldenFile.Json("s18_enps_expected.json");

    public static TheoryData<string> Cases => new(Expected.GetProperty("cases").EnumerateObject().Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void CasesAreThoseOfR(string name)
    {
        var made = Expected.GetProperty("cases").GetProperty(name);
        Compare(made.GetProperty("expected"), made.Scores("x"));
    }

    [Fact]
    public void TheSurveyIsThatOfR() => Compare(
        Expected.GetProperty("survey"),
        ScoreDistribution.Of(GoldenAnswers.Analysis.Select(r => r["enps"]).Where(t => Rational.TryParseDecimal(t, out _)).Select(Reading.Exact)));

    private static void Compare(JsonElement expected, ScoreDistribution scores)
    {
        var score = NetPromoterScore.Of(scores);

        Assert.Equal(
            (expected.Count("n"), expected.Count("promoters"), expected.Count("passives"), expected.Count("detractors")),
            (score.N, score.Promoters, score.Passives, score.Detractors));
        Near.Equal(expected.Number("enps"), score.Value);
        Near.Equal(expected.Number("se"), score.StandardError);
        Near.Equal(expected.Ends("ci95_t"), score.Interval(), Near.Quantile);
        Near.Equal(expected.Number("mean"), scores.Mean);
    }
}
