using System.Globalization;

namespace Sam.Scoring.Tests;

/// <summary>s16: response rates and figures of all 81 units of the tree, computed in R.</summary>
public class GoldenUnitTests
{
    [Fact]
    public void StatusesOfAllPersonsAreThoseOfR()
    {
        var expected = GoldenFile.Json("s01_items_expected.json").GetProperty("status_counts");
        var response = GoldenSurvey.Sheet["R"].Response!;

        Assert.Equal(
            new[] { "complete", "partial", "breakoff", "nonresponse", "ineligible" }.Select(n => expected.GetProperty(n).GetInt64()),
            [response.Complete, response.Partial, response.BreakOff, response.NonResponse, response.Ineligible]);
    }

    [Fact]
    public void StatusOfEachPersonIsThatOfR()
    {
        var expected = GoldenFile.Rows("s01_status_expected.csv").Select(r => r["status"]);
        var set = GoldenSurvey.Responses;

        Assert.Equal(expected, Enumerable.Range(0, set.ResponseCount).Select(r => set.StatusAt(r).ToString().ToLowerInvariant()));
    }

    [Fact]
    public void EveryUnitHasTheCountsAndFiguresOfR()
    {
        foreach (var row in GoldenFile.Rows("s16_nodes_expected.csv"))
        {
            var unit = GoldenSurvey.Sheet[row["id"]];
            var response = unit.Response!;
            long Expected(string name) => long.Parse(row[name], CultureInfo.InvariantCulture);

            Assert.Equal(
                [Expected("listed"), Expected("ineligible"), Expected("eligible"), Expected("complete"), Expected("partial"), Expected("breakoff"), Expected("nonresponse"), Expected("q1_n"), Expected("yn_n"), Expected("yn_yes")],
                [response.Invited, response.Ineligible, response.Dispositions.KnownEligible, response.Complete, response.Partial, response.BreakOff, response.NonResponse, unit.Item("1").Base.Scored, unit.Item("yn").Base.Valid, unit.Item("yn").Distribution[0].Count]);
            Assert.Equal(row["level"], unit.Unit.Level);
            Near(row["rr5"], ResponseRates.RR5(response.Dispositions));
            Near(row["rr6"], response.Rate);
            Near(row["q1_mean"], unit.Item("1").Mean);
            Near(row["yn_share"], unit.Item("yn").SharePositive);
        }
    }

    private static void Near(string expected, Figure actual)
    {
        if (expected.Length == 0)
        {
            Assert.Null(actual.Exact);
            Assert.Equal(NullReason.NoAnswers, actual.Reason);
            return;
        }

        Assert.Equal(double.Parse(expected, CultureInfo.InvariantCulture), actual.Exact!.Value.ToDouble(), 1e-9);
    }
}
