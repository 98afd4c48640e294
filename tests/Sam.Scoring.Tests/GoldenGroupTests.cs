using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s22: who answered, by förvaltning. What follows from it about non-response is compared where it is computed.</summary>
public class GoldenGroupTests
{
    private static readonly JsonElement Expected = GoldenFile.Json("s22_nonresponse_expected.json");

    [Fact]
    public void GroupsAnsweredAsInR()
    {
        var units = GoldenSurvey.Sheet.Questionnaires[0].Units.Where(u => u.Unit.Level == "forvaltning").ToList();

        Assert.Equal(
            Expected.GetProperty("groups").EnumerateArray().Select(g => (g.GetProperty("id").GetString(), g.GetProperty("N").GetInt64(), g.GetProperty("responded").GetInt64())),
            units.Select(u => ((string?)u.Unit.Id, u.Response!.Dispositions.KnownEligible, u.Response.Answered)));
        Assert.All(Expected.GetProperty("groups").EnumerateArray().Zip(units), g => Near(g.First.GetProperty("rate"), g.Second.Response!.Rate));
        Near(Expected.GetProperty("overall"), GoldenSurvey.Sheet["R"].Response!.Rate);
    }

    [Fact]
    public void SharesOfThoseAskedAndOfThoseWhoAnsweredAreThoseOfR()
    {
        var root = GoldenSurvey.Sheet["R"].Response!;
        var units = GoldenSurvey.Sheet.Questionnaires[0].Units.Where(u => u.Unit.Level == "forvaltning").Select(u => u.Response!).ToList();

        Assert.All(Expected.GetProperty("share_of_population").EnumerateArray().Zip(units), u => Near(u.First, Figure.Share(u.Second.Dispositions.KnownEligible, root.Dispositions.KnownEligible)));
        Assert.All(Expected.GetProperty("share_of_respondents").EnumerateArray().Zip(units), u => Near(u.First, Figure.Share(u.Second.Answered, root.Answered)));
    }

    private static void Near(JsonElement expected, Figure actual) => Assert.Equal(expected.GetDouble(), actual.Exact!.Value.ToDouble(), 1e-9);
}
