using System.Globalization;
using System.Text;

namespace Sam.Scoring.Tests;

/// <summary>s19: longstring, variability, identical vectors and straight lines of each response; s01: how much of it was answered; s17: choices against the rules.</summary>
public class GoldenQualityTests
{
    // The golden data's own description reverses these; the questionnaire beside the answers does not, since no index of it needs it.
    private static readonly string[] Reversed = ["2", "5", "8", "11"];

    private static readonly Lazy<DataQuality> Quality = new(() => DataQuality.Of(Read()));

    [Fact]
    public void EveryResponseHasTheFiguresOfR()
    {
        var expected = GoldenFile.Rows("s19_quality_expected.csv").ToDictionary(r => r["respondent"]);
        var ids = GoldenFile.Rows("sam_answers.csv").Select(r => r["respondent"]).ToList();
        var analysed = Quality.Value.Responses.Where(r => r.IsAnalysed).ToList();

        Assert.Equal(expected.Keys, analysed.Select(r => ids[r.Place]));
        foreach (var response in analysed)
        {
            var row = expected[ids[response.Place]];
            var battery = Assert.Single(response.Batteries);
            Assert.Equal(
                (row["n_valid"], row["longstring"], row["identical_vectors"], row["straightline"]),
                (Text(battery.Valid), Text(response.Longstring), Text(response.IdenticalVectors), response.IsStraightLine ? "yes" : "no"));
            Assert.Equal(double.Parse(row["irv"], CultureInfo.InvariantCulture), battery.ResponseVariability!.Value, 1e-9);
        }
    }

    [Fact]
    public void EveryResponseIsAsCompleteAsInR()
    {
        var expected = GoldenFile.Rows("s01_status_expected.csv");
        var ids = GoldenFile.Rows("sam_answers.csv").Select(r => r["respondent"]).ToList();

        Assert.Equal(
            expected.Select(r => (r["respondent"], r["answered"], r["of"], r["status"])),
            Quality.Value.Responses.Select(r => (ids[r.Place], Text(r.Answered), Text(r.Counted), r.Status.ToString().ToLowerInvariant())));
    }

    [Fact]
    public void TheBatteryIsThatOfTheTwelveStatements()
    {
        var battery = Assert.Single(Quality.Value.Batteries);

        Assert.Equal(Enumerable.Range(1, 12).Select(Text), battery.Items.Select(i => i.Text));
        Assert.True(battery.ShowsStraightLines);
    }

    [Fact]
    public void ChoicesAgainstTheRulesAreThoseOfR()
    {
        var expected = GoldenFile.Json("s17_multiselect_expected.json");
        var item = Assert.Single(Quality.Value.Items);

        Assert.Equal(expected.GetProperty("exclusive_conflicts").GetInt64(), item.ExclusiveConflicts);
        Assert.Equal(expected.GetProperty("over_max3").GetInt64(), item.AboveMost);
        Assert.Equal(0, item.BelowLeast);
    }

    private static ResponseSet Read()
    {
        var form = GoldenFile.Text("sam_answers.sam.yaml");
        foreach (var code in Reversed)
        {
            form = form.Replace($"  - {code}: Påstående {code}\n", $"  - {code}: Påstående {code}\n    vänd-skala: ja\n", StringComparison.Ordinal);
        }

        var questionnaire = QuestionnaireText.Compile(form, "sam_answers.sam.yaml").Value;
        Assert.Equal(Reversed, questionnaire.Items.Where(i => i.IsReversed).Select(i => i.Code.Text));
        return AnswerFile.Read(Encoding.UTF8.GetBytes(GoldenFile.Text("sam_answers.csv")), "sam_answers.csv", questionnaire, GoldenSurvey.Responses.Organisation).Value;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
