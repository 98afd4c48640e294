using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>s03, and what s01 and s02 say about spread: variances, standard errors and intervals of means, from R.</summary>
public class GoldenSpreadTests
{
    private static readonly JsonElement Described = GoldenFile.Json("s03_descriptives.json");
    private static readonly JsonElement Items = GoldenFile.Json("s01_items_expected.json").GetProperty("items");
    private static readonly JsonElement Scales = GoldenFile.Json("s02_scales_expected.json").GetProperty("groups");

    public static TheoryData<string> Samples => new(Described.EnumerateObject().Select(p => p.Name));

    public static TheoryData<string> ItemNames => new(Items.EnumerateObject().Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Samples))]
    public void SamplesVaryAsInR(string name)
    {
        var expected = Described.GetProperty(name).GetProperty("expected");
        var scores = Described.GetProperty(name).Scores("x");

        Compare(expected, scores);
        Near.Equal(expected.Ends("ci95_t"), MeanInterval.Of(scores), Near.Quantile);
        foreach (var finite in expected.GetProperty("fpc").EnumerateArray())
        {
            var population = finite.Count("N");
            Near.Equal(finite.Number("se"), Spread.Of(scores, population).StandardError);
            Near.Equal(finite.Ends("ci95_t"), MeanInterval.Of(scores, population: population), Near.Quantile);
        }
    }

    [Theory]
    [MemberData(nameof(ItemNames))]
    public void ItemsVaryAsInR(string name)
    {
        var item = Items.GetProperty(name);
        var counts = item.GetProperty("counts").EnumerateObject().Select(c => (Reading.Exact(c.Name), c.Value.GetInt64()));

        Compare(item.GetProperty("desc"), ScoreDistribution.Of(counts));
    }

    [Theory]
    [InlineData("A", "half")]
    [InlineData("A", "all")]
    [InlineData("A", "halfapplicable")]
    [InlineData("B", "half")]
    [InlineData("B", "all")]
    [InlineData("B", "halfapplicable")]
    public void ScalesVaryAsInR(string scale, string rule)
    {
        var scores = GoldenAnswers.Analysis.Select(r => Score(GoldenAnswers.Scale(r, scale), r, scale, rule)).OfType<Rational>();

        Compare(Scales.GetProperty(scale).GetProperty(rule), ScoreDistribution.Of(scores));
    }

    private static void Compare(JsonElement expected, ScoreDistribution scores)
    {
        var spread = Spread.Of(scores);
        Assert.Equal(expected.Count("n"), scores.N);
        Near.Equal(expected.Number("sum"), scores.Sum);
        Near.Equal(expected.Number("mean"), scores.Mean);
        Near.Equal(expected.Number("var"), spread.Variance);
        Near.Equal(expected.Number("sd"), spread.StandardDeviation);
        Near.Equal(expected.Number("se"), spread.StandardError);
    }

    // The rules for missing answers of a scale of six: at least three answers, all of them, or half of what is applicable.
    private static Rational? Score(IReadOnlyList<Rational?> answers, IReadOnlyDictionary<string, string> row, string scale, string rule)
    {
        var answered = answers.OfType<Rational>().ToList();
        var applicable = GoldenAnswers.ItemsOf(scale).Count(i => row[i] != "NA");
        var needed = rule switch { "half" => 3, "all" => 6, _ => (applicable + 1) / 2 };
        return answered.Count >= Math.Max(1, needed) ? answered.Aggregate(Rational.Zero, (sum, a) => sum + a) / answered.Count : null;
    }
}
