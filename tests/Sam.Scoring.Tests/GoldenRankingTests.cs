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
        var ranks = Ranks.Of(Values(golden), descending: golden.GetProperty("descending").GetBoolean());

        Assert.Equal(
            golden.GetProperty("expected").GetProperty("top").EnumerateArray().Select(t => $"{t.GetProperty("rank")}: {string.Join(" ", t.GetProperty("ids").EnumerateArray())}"),
            ranks.Select((r, i) => (Rank: r, Id: ids[i])).Where(r => r.Rank <= top).GroupBy(r => r.Rank!.Value).OrderBy(g => g.Key).Select(g => $"{g.Key}: {string.Join(" ", g.Select(x => x.Id))}"));
    }

    private static List<Rational?> Values(JsonElement golden) => golden.GetProperty("values").EnumerateArray()
        .Select(v => v.ValueKind == JsonValueKind.Null ? null : Rational.TryParse(v.GetString(), out var value) ? (Rational?)value : throw new FormatException(v.GetString()))
        .ToList();
}
