using System.Globalization;
using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s15, s16, s21: figures put together by different rules, computed in R.</summary>
public class GoldenRollUpTests
{
    private static readonly JsonElement Expected = GoldenFile.Json("s15_rollup_expected.json");

    private static readonly QuestionnaireScores Scores = GoldenSurvey.Sheet.Questionnaires[0];

    [Theory]
    [InlineData("rr6_pooled", RollUpRule.Pooled, null)]
    [InlineData("rr6_mean_of_forvaltning", RollUpRule.UnitMean, "forvaltning")]
    [InlineData("rr6_mean_of_enhet", RollUpRule.UnitMean, "enhet")]
    [InlineData("rr6_median_of_forvaltning", RollUpRule.UnitMedian, "forvaltning")]
    public void ResponseRatesAreThoseOfR(string name, RollUpRule rule, string? over) =>
        Near(Expected.GetProperty("region").GetProperty(name), Scores.RollUp("R", over, rule, u => u.Response!.Rate));

    [Theory]
    [InlineData("respondent_weighted", RollUpRule.Pooled, null)]
    [InlineData("unit_weighted_forvaltning", RollUpRule.UnitMean, "forvaltning")]
    [InlineData("unit_weighted_enhet", RollUpRule.UnitMean, "enhet")]
    [InlineData("headcount_weighted_forvaltning", RollUpRule.Headcount, "forvaltning")]
    public void MeansAndSharesAreThoseOfR(string name, RollUpRule rule, string? over)
    {
        Near(Expected.GetProperty("q1").GetProperty(name), Scores.RollUp("R", over, rule, u => u.Item("1").Mean));
        Near(Expected.GetProperty("yn").GetProperty(name), Scores.RollUp("R", over, rule, u => u.Item("yn").SharePositive));
    }

    [Fact]
    public void BasesAreThoseOfR()
    {
        var yn = Scores["R"].Item("yn");
        Assert.Equal(Expected.GetProperty("q1").GetProperty("n_enhet_with_data").GetInt64(), Scores.RollUp("R", "enhet", RollUpRule.UnitMean, u => u.Item("1").Mean).N);
        Assert.Equal(Expected.GetProperty("yn").GetProperty("n_yn").GetInt64(), yn.SharePositive.N);

        // Worst case: everybody of whom no valid answer is known says no, or yes.
        var asked = yn.Base.Eligible - yn.NotApplicable - yn.NotShown;
        Near(Expected.GetProperty("yn").GetProperty("bounds_lower"), Figure.Share((long)yn.SharePositive.Sum!.Value.Numerator, asked));
        Near(Expected.GetProperty("yn").GetProperty("bounds_upper"), Figure.Share((long)yn.SharePositive.Sum.Value.Numerator + asked - yn.Base.Valid, asked));
    }

    [Fact]
    public void LevelsEligiblesAndCompleteRatesOfEveryUnitAreThoseOfR()
    {
        foreach (var row in GoldenFile.Rows("s16_nodes_expected.csv"))
        {
            var unit = Scores[row["id"]];
            var response = unit.Response!;
            var eligible = response.Invited - response.Ineligible;
            Assert.Equal((row["level"], row["eligible"]), (unit.Unit.Level, eligible.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal(double.Parse(row["rr5"], CultureInfo.InvariantCulture), Figure.Share(response.Complete, eligible).Exact!.Value.ToDouble(), 1e-9);
            Assert.Equal(unit.Unit.Level != "enhet", unit.IsRollUp);
        }
    }

    [Fact]
    public void HeadcountWeightingIsPoststratification()
    {
        var expected = GoldenFile.Json("s21_weights_expected.json");
        var rows = GoldenFile.Rows("s21_strata.csv").ToList();
        var form = QuestionnaireText.Compile("enkät: s\ntitel: S\nanonymt: nej\nfrågor:\n  - y: Y\n    svar: 1-5\n  - ja: Ja\n    svar: { alternativ: { 1: Ja, 0: Nej }, poäng: { 1: 1, 0: 0 }, positivt: 1 }\n", "s.sam.yaml").Value;
        var strata = expected.GetProperty("strata").EnumerateArray().ToList();
        var organisation = Organisation.Create(strata.Select(s => new Unit(s.GetProperty("stratum").GetString()!, level: "skikt", parent: "R", invited: s.GetProperty("N").GetInt64())).Prepend(new Unit("R"))).Value;
        var answers = new ResponseSetBuilder(form, organisation);
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
        {
            answers.Add(i.ToString(CultureInfo.InvariantCulture), [row["stratum"]], [KeyValuePair.Create("y", row["y"]), KeyValuePair.Create("ja", row["ja"])]);
        }

        var scores = Score.Everything(answers.Build().Value).Questionnaires[0];

        Near(expected.GetProperty("weighted_mean_y"), scores.RollUp("R", "skikt", RollUpRule.Headcount, u => u.Item("y").Mean));
        Near(expected.GetProperty("weighted_share_ja"), scores.RollUp("R", "skikt", RollUpRule.Headcount, u => u.Item("ja").SharePositive));
        Near(expected.GetProperty("unweighted_mean_y"), scores["R"].Item("y").Mean);
        Near(expected.GetProperty("unweighted_share_ja"), scores["R"].Item("ja").SharePositive);
        Assert.Equal(expected.GetProperty("weight_sum").GetInt64(), scores["R"].Response!.Invited);
        foreach (var stratum in strata)
        {
            var response = scores[stratum.GetProperty("stratum").GetString()!].Response!;
            Assert.Equal(stratum.GetProperty("n").GetInt64(), response.Responses);
            Near(stratum.GetProperty("weight"), Figure.Number(Rational.Of(response.Invited, response.Responses), 1));
        }
    }

    private static void Near(JsonElement expected, Figure actual) =>
        Assert.Equal(expected.GetDouble(), actual.Exact!.Value.ToDouble(), Math.Abs(expected.GetDouble()) * 1e-9);
}
