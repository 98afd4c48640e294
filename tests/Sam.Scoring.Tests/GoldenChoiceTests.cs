using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s17: a several-choice item on its three bases; its choices against the rules are among the tests of data quality.</summary>
public class GoldenChoiceTests
{
    private static readonly JsonElement Expected = GoldenFile.Json("s17_multiselect_expected.json");

    private static readonly ItemScores Item = GoldenSurvey.Sheet["R"].Item("hinder");

    [Fact]
    public void BasesAreThoseOfR() => Assert.Equal(
        (Count("n_base"), Count("n_answered"), Count("n_missing"), Count("responses")),
        (Item.Base.Shown, Item.Base.Valid, Item.Missing, Item.Distribution.Sum(o => o.Count)));

    [Fact]
    public void EveryOptionHasTheSharesOfR()
    {
        Assert.Equal(Expected.GetProperty("counts").EnumerateObject().Select(o => o.Name), Item.Distribution.Select(o => o.Option.Code));
        foreach (var option in Item.Distribution)
        {
            Assert.Equal(Expected.GetProperty("counts").GetProperty(option.Option.Code).GetInt64(), option.Count);
            Near("pct_of_respondents", option.Option.Code, option.OfRespondents!.Value);
            Near("pct_of_responses", option.Option.Code, option.OfChoices!.Value);
            Near("pct_of_base", option.Option.Code, option.OfBase);
        }
    }

    [Fact]
    public void MeanNumberOfChoicesIsThatOfR() =>
        Assert.Equal(Expected.GetProperty("mean_selections").GetDouble(), Item.ChoicesPerRespondent.Exact!.Value.ToDouble(), 1e-9);

    [Fact]
    public void ItemsOfOneChoiceHaveNoNumberOfChoices() => Assert.Null(GoldenSurvey.Sheet["R"].Item("1").ChoicesPerRespondent.Exact);

    private static long Count(string name) => Expected.GetProperty(name).GetInt64();

    private static void Near(string share, string option, Figure actual) =>
        Assert.Equal(Expected.GetProperty(share).GetProperty(option).GetDouble() / 100, actual.Exact!.Value.ToDouble(), 1e-9);
}
