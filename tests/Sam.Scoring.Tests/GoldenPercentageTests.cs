using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>s12: percentages of tables, rounded one by one and by largest remainder.</summary>
public class GoldenPercentageTests
{
    private static readonly JsonElement Tables = GoldenFile.Json("s12_percent_tables.json");

    public static TheoryData<string> Names => new(Tables.EnumerateArray().Select(c => c.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void PercentagesAreRoundedOneByOne(string name) => Assert.Equal(Expected(name, "half_away"), Texts(name, PercentRounding.Independent));

    [Theory]
    [MemberData(nameof(Names))]
    public void LargestRemainderAddsUpToAHundred(string name) => Assert.Equal(Expected(name, "largest_remainder"), Texts(name, PercentRounding.LargestRemainder));

    [Theory]
    [MemberData(nameof(Names))]
    public void SumOfPrintedPercentagesIsAsExpected(string name)
    {
        var (counts, decimals) = Table(name);
        var percentages = Percentages.Of(counts, decimals);
        var sum = percentages.All(p => p is null) ? null : NumberText.Number(percentages.Aggregate(Rational.Zero, (s, p) => s + p!.Value), Language.Swedish, decimals);
        var expected = Find(name).GetProperty("expected");
        Assert.Equal(expected.GetProperty("sum").GetString(), sum);
        Assert.Equal(expected.GetProperty("n").GetInt64(), counts.Sum());
        if (expected.TryGetProperty("sums_to_100", out var sumsTo100))
        {
            Assert.Equal(sumsTo100.GetBoolean(), percentages.Aggregate(Rational.Zero, (s, p) => s + p!.Value) == Rational.Hundred);
            Assert.Equal(expected.GetProperty("differs").GetBoolean(), percentages != Percentages.Of(counts, decimals, PercentRounding.LargestRemainder));
        }
    }

    [Fact]
    public void LargestRemainderAddsUpToAHundredForEveryTable() => Prop.ForAll(
        Gen.Choose(0, 1000).NonEmptyListOf().Where(c => c.Sum() > 0).ToArbitrary(),
        Gen.Choose(0, 3).ToArbitrary(),
        (counts, decimals) => Percentages.Of(counts.Select(c => (long)c), decimals, PercentRounding.LargestRemainder)
            .Aggregate(Rational.Zero, (sum, p) => sum + p!.Value) == Rational.Hundred).QuickCheckThrowOnFailure();

    private static IEnumerable<string?> Texts(string name, PercentRounding rounding)
    {
        var (counts, decimals) = Table(name);
        return Percentages.Of(counts, decimals, rounding).Select(p => p is { } percent ? NumberText.Number(percent, Language.Swedish, decimals) : null);
    }

    private static (List<long> Counts, int Decimals) Table(string name) =>
        (Find(name).GetProperty("counts").EnumerateArray().Select(c => c.GetInt64()).ToList(), Find(name).GetProperty("decimals").GetInt32());

    private static IEnumerable<string?> Expected(string name, string rule) => Find(name).GetProperty("expected").GetProperty(rule).EnumerateArray().Select(t => t.GetString());

    private static JsonElement Find(string name) => Tables.EnumerateArray().First(c => c.GetProperty("name").GetString() == name);
}
