using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s11: ranks of every tie rule, and the top with ties.</summary>
public class GoldenRankingTests
{
    private static readonly JsonElement Cases = GoldenFile.Json("s11_ranking.json");

    public static TheoryData<string> Names => new(Cases.EnumerateArray().Select(c => c.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void RanksOfEveryRuleAreAsExpected(string name)
    {
        var golden = Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name);
        var expected = golden.GetProperty("expected");
        foreach (var rule in Enum.GetValues<TieRule>())
        {
            var ranks = Ranks.Of(Values(golden), rule, golden.GetProperty("descending").GetBoolean());
            Assert.Equal(
                expected.GetProperty(rule.ToString().ToLowerInvariant()).EnumerateArray().Select(r => r.ValueKind == JsonValueKind.Null ? null : (double?)r.GetDouble()),
                ranks.Select(r => r?.ToDouble()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TopIncludesAllThatAreTiedAtTheCut(string name)
    {
        var golden = Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name);
        var ids = golden.GetProperty("ids").EnumerateArray().Select(i => i.GetString()!).ToList();
        var top = golden.GetProperty("expected").GetProperty("top_k").GetInt32();

        Assert.Equal(
            golden.GetProperty("expected").GetProperty("top").EnumerateArray().Select(t => $"{t.GetProperty("rank")}: {string.Join(" ", t.GetProperty("ids").EnumerateArray())}, {t.GetProperty("tied").GetBoolean()}"),
            Ranks.Top(Values(golden), top, golden.GetProperty("descending").GetBoolean()).Select(g => $"{g.Rank}: {string.Join(" ", g.Places.Select(p => ids[p]))}, {g.IsTied}"));
    }

    [Fact]
    public void WhatIsPrintedAlikeCanBeTied()
    {
        var shares = new Rational?[] { Rational.Of(6664, 100), Rational.Of(6656, 100), Rational.Of(6665, 100), null };

        Assert.Equal([2, 3, 1, null], Ranks.Of(shares).Select(r => (long?)r?.Numerator));
        Assert.Equal([2, 2, 1, null], Ranks.Of(shares, tieOnDecimals: 1).Select(r => (long?)r?.Numerator));
        Assert.Equal([new RankGroup(1, [0, 1, 2])], Ranks.Top(shares, 1, tieOnDecimals: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranks.Of(shares, tieOnDecimals: -1));
    }

    private static List<Rational?> Values(JsonElement golden) => golden.GetProperty("values").EnumerateArray()
        .Select(v => v.ValueKind == JsonValueKind.Null ? null : Rational.TryParse(v.GetString(), out var value) ? (Rational?)value : throw new FormatException(v.GetString()))
        .ToList();
}
