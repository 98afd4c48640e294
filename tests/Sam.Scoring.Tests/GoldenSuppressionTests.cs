using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s13: which units of a tree are hidden, and what is left of those that are shown.</summary>
public class GoldenSuppressionTests
{
    private static readonly JsonElement Cases = GoldenFile.Json("s13_suppression_trees.json");

    public static TheoryData<string> Names => new(Cases.EnumerateArray().Select(c => c.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheUnitsThatMustGoAreHiddenAndNoOthers(string name)
    {
        var tree = new GoldenTree(Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name));
        var expected = tree.Expected;

        Assert.Equal(Map(expected.GetProperty("n"), v => v.GetInt64()), tree.Text(u => tree.Size(u)));
        Assert.Equal(Map(expected.GetProperty("status"), v => v.GetString()), tree.Text(tree.Status));
        Assert.Equal(List(expected.GetProperty("shown")), tree.Where(u => tree.Status(u) == "shown"));
        Assert.Equal(List(expected.GetProperty("hidden_secondary")), tree.Where(u => tree.Status(u) == "secondary"));
        Assert.Equal(expected.GetProperty("greedy_secondary_count").GetInt64(), tree.Secondary.Count);
        Assert.Equal(expected.GetProperty("greedy_secondary_n").GetInt64(), tree.Secondary.Sum(tree.Size));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsLeftOfAShownUnitIsNothingOrAGroup(string name)
    {
        var tree = new GoldenTree(Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name));
        var remainders = tree.Inner.Where(u => tree.Status(u) == "shown").ToDictionary(u => u, u => tree.Remainder(u, tree.IsShown), StringComparer.Ordinal);

        Assert.Equal(Map(tree.Expected.GetProperty("remainders"), v => v.GetInt64()), Sorted(remainders));
        Assert.All(remainders.Values, r => Assert.True(r == 0 || r >= tree.Least));
        var leaks = tree.Inner.Where(u => tree.IsLargeEnough(u))
            .ToDictionary(u => u, u => tree.Remainder(u, tree.IsLargeEnough), StringComparer.Ordinal)
            .Where(r => r.Value > 0 && r.Value < tree.Least);
        Assert.Equal(Map(tree.Expected.GetProperty("primary_only_leaks"), v => v.GetInt64()), Sorted(leaks));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsLeftIsNamed(string name)
    {
        var tree = new GoldenTree(Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name));
        var expected = tree.Expected.GetProperty("other_rows").EnumerateArray()
            .Select(r => $"{r.GetProperty("parent")}: {r.GetProperty("n")} {string.Join(" ", List(r.GetProperty("hidden_units")))}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), tree.OtherRows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoSafeChoiceHidesFewer(string name)
    {
        var tree = new GoldenTree(Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name));
        if (tree.Expected.GetProperty("optimal_secondary_count").ValueKind == JsonValueKind.Null)
        {
            // Not worked out: nothing is large enough to be shown, or there are too many choices.
            Assert.True(tree.Secondary.Count == 0 || tree.Inner.Count() > 5);
            return;
        }

        var (count, size) = tree.Fewest();
        Assert.Equal((tree.Expected.GetProperty("optimal_secondary_count").GetInt64(), tree.Expected.GetProperty("optimal_secondary_n").GetInt64()), (count, size));
        Assert.True(tree.Secondary.Count >= count);
    }

    private static List<string> Map<T>(JsonElement map, Func<JsonElement, T> value) =>
        Sorted(map.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, value(p.Value))));

    private static List<string> Sorted<T>(IEnumerable<KeyValuePair<string, T>> pairs) => pairs.Select(p => $"{p.Key}={p.Value}").Order(StringComparer.Ordinal).ToList();

    // R writes a list of one as that one.
    private static List<string> List(JsonElement list) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal).ToList()
        : [list.GetString()!];
}
