using System.Text.Json;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>Region Skåne 2023 scored by the tool against the figures that were taken from the report for comparison.</summary>
public class GoldenSkaneTests
{
    private static readonly JsonElement Golden = GoldenFile.Json("skane_2023.json");

    [Fact]
    public async Task RatesChangesAndTheirCounts()
    {
        using var folder = new WorkFolder();
        using var json = JsonDocument.Parse((await folder.RunAsync($"score {WorkFolder.Managers} --format json")).Text);
        var units = json.RootElement.GetProperty("units").EnumerateArray().ToDictionary(u => u.GetProperty("name").GetString()!);
        Rational Rate(string unit, string period) => units[unit].GetProperty("published").EnumerateArray()
            .Where(p => p.GetProperty("measure").GetString() == "svarsfrekvens" || p.GetProperty("measure").GetString() == "response-rate")
            .Where(p => p.GetProperty("period").GetString() == period)
            .Select(p => Rational.TryParse(p.GetProperty("value").GetRawText(), out var rate) ? rate * 100 : Rational.Zero).Single();

        var rates = new List<(string Unit, Rational Now, Rational Before)>();
        foreach (var row in Golden.GetProperty("response").EnumerateArray())
        {
            var unit = row.GetProperty("forvaltning").GetString()!;
            rates.Add((unit, Rate(unit, "2023"), Rate(unit, "2022")));
            Assert.Equal((row.GetProperty("y2023").GetInt64(), row.GetProperty("y2022").GetInt64()), (rates[^1].Now, rates[^1].Before));
            Assert.Equal(row.GetProperty("change_pp").GetInt64(), rates[^1].Now - rates[^1].Before);
        }

        var printed = Golden.GetProperty("total_printed");
        Assert.Equal(
            (printed.GetProperty("y2023").GetInt64(), printed.GetProperty("y2022").GetInt64(), printed.GetProperty("y2021").GetInt64()),
            (Rate("Region Skåne", "2023"), Rate("Region Skåne", "2022"), Rate("Region Skåne", "2021")));

        var expected = Golden.GetProperty("expected");
        Assert.Equal(expected.GetProperty("total_change_pp").GetInt64(), Rate("Region Skåne", "2023") - Rate("Region Skåne", "2022"));
        var changes = json.RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "rate-change");
        foreach (var name in new[] { "improved", "worse", "unchanged" })
        {
            Assert.Equal(expected.GetProperty(name).GetInt64(), changes.GetProperty(name).GetInt64());
        }

        var largest = json.RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "largest-increase");
        Assert.Equal(expected.GetProperty("max_increase_pp").GetInt64(), largest.GetProperty("change").GetInt64());
        Assert.Contains(expected.GetProperty("max_increase_unit").GetString()!, largest.GetProperty("text").GetString()!);
        Assert.Equal(
            expected.GetProperty("reached_100").EnumerateArray().Select(u => u.GetString()),
            rates.Where(r => r.Now == Rational.Hundred).Select(r => r.Unit));
        var (now, before) = (Descriptives.Of(rates.Select(r => r.Now)), Descriptives.Of(rates.Select(r => r.Before)));
        Assert.Equal(
            (expected.GetProperty("median_2023").GetDouble(), expected.GetProperty("median_2022").GetDouble()), (now.Median!.Value.ToDouble(), before.Median!.Value.ToDouble()));
        Assert.Equal(expected.GetProperty("unweighted_mean_2023").GetDouble(), now.Mean!.Value.ToDouble(), 1e-12);
        Assert.Equal(expected.GetProperty("unweighted_mean_2022").GetDouble(), before.Mean!.Value.ToDouble(), 1e-12);
        var ranks = Ranks.Of(rates.Select(r => (Rational?)r.Now));
        Assert.Equal(
            expected.GetProperty("rank_2023_competition").EnumerateObject().Select(r => (r.Name, (Rational?)r.Value.GetInt64())).OrderBy(r => r.Name, StringComparer.Ordinal),
            rates.Select((r, i) => (r.Unit, ranks[i])).OrderBy(r => r.Unit, StringComparer.Ordinal));
    }

    [Fact]
    public async Task TheFörvaltningarnasAnswers()
    {
        // The report prints neither spread nor boxes, so they are asked for here.
        using var folder = new WorkFolder();
        folder.Write(WorkFolder.Skane, folder.Read(WorkFolder.Skane).Replace("[antal, procent, medelvärde, median]", "[medelvärde, median, spridning, topp-2, botten-2]", StringComparison.Ordinal));
        using var json = JsonDocument.Parse((await folder.RunAsync($"score {WorkFolder.Skane} --format json --unit region-skane")).Text);
        var items = json.RootElement.GetProperty("units")[0].GetProperty("items").EnumerateArray().ToDictionary(i => i.GetProperty("item").GetString()!);
        var (understanding, expected) = (items["N"], Golden.GetProperty("q641"));
        Assert.Equal(Counts(expected), Distribution(understanding));
        Assert.Equal((expected.GetProperty("expected").GetProperty("n_base").GetInt64(), expected.GetProperty("expected").GetProperty("n_valid").GetInt64()), (understanding.GetProperty("base").GetInt64(), understanding.GetProperty("valid").GetInt64()));
        Assert.Equal(Texts(expected.GetProperty("expected").GetProperty("pct_of_base")), Shares(understanding));
        var (mean, median) = (understanding.GetProperty("measures").GetProperty("mean"), understanding.GetProperty("measures").GetProperty("median"));
        Assert.True(Rational.TryParse(mean.GetProperty("exact").GetString(), out var exact) && Rational.TryParse(expected.GetProperty("expected").GetProperty("mean_exact").GetString(), out var golden) && exact == golden);
        Assert.Equal(expected.GetProperty("expected").GetProperty("mean_display").GetString(), NumberText.Number(exact, Language.Swedish, 2));
        Assert.Equal(expected.GetProperty("expected").GetProperty("median").GetDouble(), median.GetProperty("value").GetDouble());
        Assert.Equal(expected.GetProperty("expected").GetProperty("median_interpolated").GetDouble(), median.GetProperty("interpolated").GetDouble());

        var support = items["SM"];
        Assert.Equal(Counts(Golden.GetProperty("q642")), Distribution(support));
        Assert.Equal(Texts(Golden.GetProperty("q642").GetProperty("expected").GetProperty("pct")), Shares(support));
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString() + ": " + f.GetProperty("text").GetString()).ToList();
        Assert.DoesNotContain(findings, f => f.StartsWith("majority", StringComparison.Ordinal) && f.Contains("fråga N", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.StartsWith("majority", StringComparison.Ordinal) && f.Contains("fråga SM, 9 av 17", StringComparison.Ordinal));
        Assert.False(expected.GetProperty("expected").GetProperty("majority").GetBoolean());

        Assert.Equal(expected.GetProperty("expected").GetProperty("sd").GetDouble(), Measure("sd"), 1e-12);
        Assert.Equal(expected.GetProperty("expected").GetProperty("top2").GetDouble(), Measure("top2"));
        Assert.Equal(expected.GetProperty("expected").GetProperty("bottom2").GetDouble(), Measure("bottom2"));
        double Measure(string name) => understanding.GetProperty("measures").GetProperty(name).GetProperty("value").GetDouble();
    }

    private static List<long> Counts(JsonElement golden) => golden.GetProperty("counts").EnumerateArray().Select(c => c.GetInt64()).ToList();

    private static List<string?> Texts(JsonElement texts) => texts.EnumerateArray().Select(t => t.GetString()).ToList();

    private static List<long> Distribution(JsonElement item) => item.GetProperty("distribution").EnumerateArray().Select(o => o.GetProperty("count").GetInt64()).ToList();

    private static List<string?> Shares(JsonElement item) => item.GetProperty("distribution").EnumerateArray()
        .Select(o => (string?)NumberText.Number(Rational.Of(o.GetProperty("count").GetInt64() * 100, item.GetProperty("base").GetInt64()), Language.Swedish, 1)).ToList();
}
