using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>s15: a change over units, split into the units' own changes and their weights; Simpson's paradox.</summary>
public class GoldenKitagawaTests
{
    private static readonly JsonElement Cases = GoldenFile.Json("s15_simpson_kitagawa.json");

    public static TheoryData<string> Names => new(Cases.EnumerateArray().Select(c => c.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void ChangeOverUnitsIsThatOfTheReference(string name)
    {
        var expected = Find(name).GetProperty("expected");
        var change = Change(name);

        Near(expected, "pooled0", change.Before.Exact);
        Near(expected, "pooled1", change.Now.Exact);
        Near(expected, "pooled_change", change.Change.Exact);
        Near(expected, "unit_mean0", change.UnitMeanBefore);
        Near(expected, "unit_mean1", change.UnitMeanNow);
        Near(expected, "kitagawa_rate_effect", change.RateEffect);
        Near(expected, "kitagawa_composition_effect", change.CompositionEffect);
        var reversal = expected.GetProperty("simpson_reversal");
        Assert.Equal(reversal.ValueKind == JsonValueKind.Null ? null : reversal.GetBoolean(), change.IsReversal);
        foreach (var (key, actual) in new[] { ("children_up", change.Up), ("children_down", change.Down), ("children_same", change.Same) })
        {
            Assert.True(!expected.TryGetProperty(key, out var count) || count.GetInt64() == actual, key);
        }
    }

    [Fact]
    public void TheTwoEffectsAddUpToTheChangeForEveryData() => Prop.ForAll(
        Gen.Four(Gen.Choose(1, 50)).Select(n => (Figure.Share(Math.Min(n.Item1, n.Item2), n.Item2), Figure.Share(Math.Min(n.Item3, n.Item4), n.Item4))).NonEmptyListOf().ToArbitrary(),
        units =>
        {
            var change = ChangeOverUnits.Of(units);
            return change.RateEffect + change.CompositionEffect == change.Change.Exact;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void OrderOfUnitsDoesNotMatter() => Prop.ForAll(
        Gen.Four(Gen.Choose(1, 50)).Select(n => (Figure.Share(Math.Min(n.Item1, n.Item2), n.Item2), Figure.Share(Math.Min(n.Item3, n.Item4), n.Item4))).NonEmptyListOf().ToArbitrary(),
        units => ChangeOverUnits.Of(units) == ChangeOverUnits.Of(Enumerable.Reverse(units))).QuickCheckThrowOnFailure();

    [Fact]
    public void MeansAreSplitLikeShares()
    {
        var change = ChangeOverUnits.Of([(Figure.Mean(30, 10), Figure.Mean(80, 20)), (Figure.Mean(40, 20), Figure.Mean(25, 10))]);
        Assert.Equal(FigureKind.Difference, change.Change.Kind);
        Assert.Equal(change.Change.Exact, change.RateEffect + change.CompositionEffect);
    }

    [Fact]
    public void AFigureWithoutCountsIsRefused() =>
        Assert.Throws<ArgumentException>(() => ChangeOverUnits.Of([(Figure.Number(3, 4), Figure.Mean(3, 4))]));

    private static ChangeOverUnits Change(string name) => ChangeOverUnits.Of(Find(name).GetProperty("groups").EnumerateObject()
        .Select(g => g.Value.EnumerateArray().Select(n => n.GetInt64()).ToList())
        .Select(n => (Figure.Share(n[0], n[1]), Figure.Share(n[2], n[3]))));

    private static void Near(JsonElement expected, string key, Rational? actual)
    {
        var value = expected.GetProperty(key);
        if (value.ValueKind == JsonValueKind.Null)
        {
            Assert.Null(actual);
            return;
        }

        Assert.Equal(value.GetDouble(), actual!.Value.ToDouble(), Math.Max(1e-12, Math.Abs(value.GetDouble()) * 1e-9));
    }

    private static JsonElement Find(string name) => Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name);
}
