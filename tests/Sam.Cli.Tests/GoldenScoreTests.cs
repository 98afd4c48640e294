using System.Globalization;
using System.Text.Json;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>The synthetic manager survey scored by the tool has the values that R has: items, units, roll-ups, several choices, eNPS.</summary>
public class GoldenScoreTests(GoldenScore score) : IClassFixture<GoldenScore>
{
    [Fact]
    public async Task TheItemsOfTheRegion()
    {
        var root = await score.UnitAsync("R");
        foreach (var expected in GoldenFile.Json("s01_items_expected.json").GetProperty("items").EnumerateObject())
        {
            var item = GoldenScore.Item(root, expected.Name[1..]);
            var (want, measures) = (expected.Value, item.GetProperty("measures"));
            foreach (var (golden, key) in new[] { ("n_base", "base"), ("n_valid", "valid"), ("n_na", "notApplicable"), ("n_dk", "dontKnow"), ("n_missing", "missing") })
            {
                Assert.Equal(want.GetProperty(golden).GetInt64(), item.GetProperty(key).GetInt64());
            }

            var distribution = item.GetProperty("distribution").EnumerateArray().ToDictionary(o => o.GetProperty("option").GetString()!);
            foreach (var option in want.GetProperty("counts").EnumerateObject())
            {
                Assert.Equal(option.Value.GetInt64(), distribution[option.Name].GetProperty("count").GetInt64());
                Near(want.GetProperty("pct_valid").GetProperty(option.Name).GetDouble() / 100, distribution[option.Name].GetProperty("shareOfValid"));
                Near(want.GetProperty("pct_base").GetProperty(option.Name).GetDouble() / 100, distribution[option.Name].GetProperty("shareOfBase"));
            }

            var described = want.GetProperty("desc");
            Near(described.GetProperty("mean").GetDouble(), measures.GetProperty("mean").GetProperty("value"));
            Assert.Equal($"{described.GetProperty("sum").GetInt64()}/{described.GetProperty("n").GetInt64()}", measures.GetProperty("mean").GetProperty("exact").GetString());
            Near(described.GetProperty("median").GetDouble(), measures.GetProperty("median").GetProperty("value"));
            Near(described.GetProperty("median_low").GetDouble(), measures.GetProperty("median").GetProperty("low"));
            Near(described.GetProperty("median_interpolated").GetDouble(), measures.GetProperty("median").GetProperty("interpolated"));
            Near(described.GetProperty("sd").GetDouble(), measures.GetProperty("sd").GetProperty("value"));
            Near(described.GetProperty("se").GetDouble(), measures.GetProperty("sd").GetProperty("se"));
            Near(described.GetProperty("q1_type7").GetDouble(), measures.GetProperty("sd").GetProperty("quartiles").GetProperty("q1"));
            Near(described.GetProperty("q3_type7").GetDouble(), measures.GetProperty("sd").GetProperty("quartiles").GetProperty("q3"));
            Near(want.GetProperty("top2").GetDouble(), measures.GetProperty("top2").GetProperty("value"));
            Near(want.GetProperty("bottom2").GetDouble(), measures.GetProperty("bottom2").GetProperty("value"));
            Near(want.GetProperty("net").GetDouble() * 100, measures.GetProperty("net").GetProperty("value"));
        }

        var (yesNo, share) = (GoldenFile.Json("s01_items_expected.json").GetProperty("yn"), GoldenScore.Item(root, "yn").GetProperty("measures").GetProperty("share"));
        Near(yesNo.GetProperty("share_yes_valid").GetDouble(), share.GetProperty("value"));
        Near(yesNo.GetProperty("share_yes_including_dk").GetDouble(), share.GetProperty("withDontKnow"));
        var texts = GoldenScore.Item(root, "kommentar").GetProperty("measures").GetProperty("texts");
        Assert.Equal(GoldenFile.Json("s01_items_expected.json").GetProperty("comments").GetProperty("nonblank").GetInt64(), texts.GetProperty("count").GetInt64());
        Assert.Equal(GoldenFile.Json("s01_items_expected.json").GetProperty("comments").GetProperty("substantive").GetInt64(), texts.GetProperty("substantive").GetInt64());
    }

    [Fact]
    public async Task EveryUnitsResponseAndFigures()
    {
        foreach (var row in GoldenFile.Rows("s16_nodes_expected.csv"))
        {
            var unit = await score.UnitAsync(row["id"]);
            var response = unit.GetProperty("response");
            Assert.Equal(row["level"], unit.GetProperty("level").GetString());
            foreach (var (golden, key) in new[] { ("listed", "invited"), ("ineligible", "ineligible"), ("complete", "complete"), ("partial", "partial"), ("breakoff", "breakOff"), ("nonresponse", "nonResponse") })
            {
                Assert.Equal(row[golden], response.GetProperty(key).GetRawText());
            }

            Same(row["rr6"], response.GetProperty("rate"));
            var (mean, share) = (GoldenScore.Item(unit, "1").GetProperty("measures").GetProperty("mean"), GoldenScore.Item(unit, "yn").GetProperty("measures").GetProperty("share"));
            Assert.Equal(row["q1_n"], mean.GetProperty("n").GetRawText());
            Same(row["q1_mean"], mean.GetProperty("value"));
            Assert.Equal(row["yn_n"], share.GetProperty("n").GetRawText());
            Same(row["yn_share"], share.GetProperty("value"));
        }
    }

    [Fact]
    public async Task TheRollUpsOfTheRegion()
    {
        var root = await score.UnitAsync("R");
        var golden = GoldenFile.Json("s15_rollup_expected.json");
        double RollUp(JsonElement figure, string rule, string? over) => figure.GetProperty("rollups").EnumerateArray()
            .Single(r => r.GetProperty("rule").GetString() == rule && r.GetProperty("over").GetString() == over).GetProperty("value").GetDouble();
        void Check(JsonElement figure, JsonElement expected, params (string Golden, string Rule, string? Over)[] rules)
        {
            foreach (var (name, rule, over) in rules)
            {
                Near(expected.GetProperty(name).GetDouble(), RollUp(figure, rule, over));
            }
        }

        Check(
            root.GetProperty("response"), golden.GetProperty("region"),
            ("rr6_pooled", "pooled", null), ("rr6_mean_of_forvaltning", "unit-mean", "forvaltning"), ("rr6_mean_of_enhet", "unit-mean", "enhet"), ("rr6_median_of_forvaltning", "unit-median", "forvaltning"));
        foreach (var (item, figure) in new[] { ("q1", GoldenScore.Item(root, "1").GetProperty("measures").GetProperty("mean")), ("yn", GoldenScore.Item(root, "yn").GetProperty("measures").GetProperty("share")) })
        {
            Check(
                figure, golden.GetProperty(item),
                ("respondent_weighted", "pooled", null), ("unit_weighted_forvaltning", "unit-mean", "forvaltning"), ("unit_weighted_enhet", "unit-mean", "enhet"), ("headcount_weighted_forvaltning", "headcount", "forvaltning"));
        }

        var bounds = GoldenScore.Item(root, "yn").GetProperty("measures").GetProperty("share").GetProperty("bounds");
        Near(golden.GetProperty("yn").GetProperty("bounds_lower").GetDouble(), bounds[0]);
        Near(golden.GetProperty("yn").GetProperty("bounds_upper").GetDouble(), bounds[1]);
    }

    [Fact]
    public async Task TheSeveralChoices()
    {
        var (golden, item) = (GoldenFile.Json("s17_multiselect_expected.json"), GoldenScore.Item(await score.UnitAsync("R"), "hinder"));
        Assert.Equal(golden.GetProperty("n_base").GetInt64(), item.GetProperty("base").GetInt64());
        Assert.Equal(golden.GetProperty("n_answered").GetInt64(), item.GetProperty("valid").GetInt64());
        Assert.Equal(golden.GetProperty("n_missing").GetInt64(), item.GetProperty("missing").GetInt64());
        Near(golden.GetProperty("mean_selections").GetDouble(), item.GetProperty("measures").GetProperty("choicesPerRespondent"));
        var choices = item.GetProperty("measures").GetProperty("choices").EnumerateArray().ToDictionary(o => o.GetProperty("option").GetString()!);
        Assert.Equal(golden.GetProperty("responses").GetInt64(), choices.Values.Sum(c => c.GetProperty("count").GetInt64()));
        foreach (var option in golden.GetProperty("counts").EnumerateObject())
        {
            Assert.Equal(option.Value.GetInt64(), choices[option.Name].GetProperty("count").GetInt64());
            Near(golden.GetProperty("pct_of_respondents").GetProperty(option.Name).GetDouble() / 100, choices[option.Name].GetProperty("ofRespondents"));
            Near(golden.GetProperty("pct_of_responses").GetProperty(option.Name).GetDouble() / 100, choices[option.Name].GetProperty("ofChoices"));
            Near(golden.GetProperty("pct_of_base").GetProperty(option.Name).GetDouble() / 100, choices[option.Name].GetProperty("ofBase"));
        }
    }

    [Fact]
    public async Task TheNetPromoterScore()
    {
        var (golden, enps) = (GoldenFile.Json("s18_enps_expected.json").GetProperty("survey"), GoldenScore.Item(await score.UnitAsync("R"), "enps").GetProperty("measures"));
        Assert.Equal(golden.GetProperty("n").GetInt64(), enps.GetProperty("enps").GetProperty("n").GetInt64());
        Near(golden.GetProperty("enps").GetDouble(), enps.GetProperty("enps").GetProperty("value"));
        Near(golden.GetProperty("se").GetDouble(), enps.GetProperty("enps").GetProperty("se"));
        Near(golden.GetProperty("ci95_t")[0].GetDouble(), enps.GetProperty("enps").GetProperty("lo"));
        Near(golden.GetProperty("ci95_t")[1].GetDouble(), enps.GetProperty("enps").GetProperty("hi"));
        Near(golden.GetProperty("mean").GetDouble(), enps.GetProperty("mean").GetProperty("value"));
    }

    private static void Same(string expected, JsonElement actual)
    {
        if (expected.Length == 0)
        {
            Assert.Equal(JsonValueKind.Null, actual.ValueKind);
        }
        else
        {
            Near(double.Parse(expected, CultureInfo.InvariantCulture), actual);
        }
    }

    private static void Near(double expected, JsonElement actual) => Near(expected, actual.GetDouble());

    // JSON carries 15 digits; limits of t are held to 1e-8 by the statistics' own tests.
    private static void Near(double expected, double actual) => Assert.InRange(actual, expected - (1e-9 * Math.Abs(expected)), expected + (1e-9 * Math.Abs(expected)));
}

/// <summary>The survey scored once by the tool, with sd and eNPS asked for.</summary>
public sealed class GoldenScore : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly Lazy<Task<Dictionary<string, JsonElement>>> _units;

    public GoldenScore()
    {
        _folder.Write("s.sam.yaml", GoldenFile.Text("sam_answers.sam.yaml")
            .Replace("svar: { från: 0, till: 10 }", "svar: { från: 0, till: 10 }\n    redovisa: [enps]", StringComparison.Ordinal)
            .Replace("redovisa: [medelvärde, topp-2, botten-2, netto]", "redovisa: [medelvärde, topp-2, botten-2, netto, spridning]", StringComparison.Ordinal));
        _folder.Write("s.svar.csv", GoldenFile.Text("sam_answers.csv"));
        _folder.Write("s.organisation.csv", GoldenFile.Text("sam_units.csv"));
        _units = new(async () =>
        {
            using var json = JsonDocument.Parse((await _folder.RunAsync("score s.sam.yaml --format json")).Text);
            return json.RootElement.Clone().GetProperty("units").EnumerateArray().ToDictionary(u => u.GetProperty("unit").GetString()!);
        });
    }

    public async Task<JsonElement> UnitAsync(string id) => (await _units.Value)[id];

    public static JsonElement Item(JsonElement unit, string code) => unit.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("item").GetString() == code);

    public void Dispose() => _folder.Dispose();
}
