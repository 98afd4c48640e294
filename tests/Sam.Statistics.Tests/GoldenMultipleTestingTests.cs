using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>s20: p values of several tests, from R's <c>p.adjust</c>.</summary>
public class GoldenMultipleTestingTests
{
    private static readonly List<JsonElement> Expected = [.. GoldenFile.Json("s20_multiplicity.json").EnumerateArray()];

    public static TheoryData<int> Cases => Reading.Cases(Expected.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void AdjustmentsAreThoseOfR(int index)
    {
        var p = List(index, "p");

        Compare(List(index, "holm"), MultipleTesting.Holm(p));
        Compare(List(index, "bonferroni"), MultipleTesting.Bonferroni(p));
        Compare(List(index, "bh"), MultipleTesting.BenjaminiHochberg(p));
    }

    private static void Compare(List<double?> expected, Sequence<double?> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), pair => Near.Equal(pair.First, pair.Second));
    }

    private static List<double?> List(int index, string name) =>
        [.. Expected[index].GetProperty(name).EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Null ? (double?)null : e.GetDouble())];
}
