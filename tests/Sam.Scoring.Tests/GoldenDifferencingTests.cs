using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s14: which small groups several reports disclose together.</summary>
public class GoldenDifferencingTests
{
    private static readonly JsonElement Cases = GoldenFile.Json("s14_differencing.json");

    public static TheoryData<string> Names => new(Cases.EnumerateArray().Select(c => c.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheGroupsThatReportsDiscloseTogetherAreFound(string name)
    {
        var golden = Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name);
        var expected = golden.GetProperty("expected");
        var reports = Reports(golden);
        var ledger = reports.SkipLast(1).Aggregate(new DisclosureLedger(golden.GetProperty("k").GetInt32()), (l, r) => l.With(r));
        var verdict = ledger.Check(reports[^1]);

        Assert.True(verdict.IsProven);
        Assert.Equal(expected.GetProperty("safe").GetBoolean(), verdict.IsSafe);
        Assert.Equal(
            expected.GetProperty("leaks").EnumerateArray().Select(l => $"{l.GetProperty("n")}: {string.Join(" ", Strings(l.GetProperty("cells")))}").Order(StringComparer.Ordinal),
            verdict.Leaks.Select(l => $"{l.Size}: {string.Join(" ", l.Cells)}").Order(StringComparer.Ordinal));
        Assert.Equal(
            expected.GetProperty("sizes").EnumerateObject().Select(s => s.Value.GetInt64()),
            reports.Select(r => r.Groups[0].Cells.Sum(c => r.Cells.First(x => x.Name == c).Size)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ALedgerReadsWhatItWrote(string name)
    {
        var golden = Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name);
        var ledger = Reports(golden).Aggregate(new DisclosureLedger(5), (l, r) => l.With(r));

        Assert.Equal(ledger, DisclosureLedger.Parse(ledger.ToJson()).Value);
        Assert.Equal(ledger.ToJson(), DisclosureLedger.Parse(ledger.ToJson()).Value.ToJson());
    }

    private static List<DisclosureReport> Reports(JsonElement golden)
    {
        var cells = golden.GetProperty("cells").EnumerateObject().Select(c => new DisclosureCell(c.Name, c.Value.GetInt64())).ToSequence();
        return golden.GetProperty("publications").EnumerateObject()
            .Select(p => new DisclosureReport(p.Name, cells, Sequence.Of(new PublishedGroup(p.Name, Strings(p.Value).ToSequence()))))
            .ToList();
    }

    private static IEnumerable<string> Strings(JsonElement list) => list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(e => e.GetString()!) : [list.GetString()!];
}
