using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s13: tables hidden by GaussSuppression (Statistics Norway). Its patterns are one right answer; the property is what counts.</summary>
public class GoldenFrequencyTableTests
{
    private static readonly JsonElement Cases = GoldenFile.Json("s13_twoway_reference.json");

    public static TheoryData<string> Names => new(Cases.EnumerateArray().Select(c => c.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheReferencePatternHidesWhatIsSmallAndGivesNothingAway(string name)
    {
        var golden = Golden(name);
        var cells = golden.GetProperty("cells").EnumerateArray().ToList();
        var table = new FrequencyTable(cells.Select(c => Cell(c, "suppressed")), "Total");
        var primary = cells.Where(c => c.GetProperty("primary").GetBoolean()).ToList();
        var least = golden.GetProperty("k").GetInt64();
        var isZeroSmall = golden.GetProperty("zeros_sensitive").GetBoolean();

        Assert.All(primary, c => Assert.True(c.GetProperty("suppressed").GetBoolean()));
        Assert.All(primary, c => Assert.InRange(c.GetProperty("n").GetInt64(), isZeroSmall ? 0 : 1, least - 1));
        Assert.Equal(
            golden.GetProperty("exactly_derivable_primary").EnumerateArray().Count(),
            table.Derivable().Count(d => primary.Any(p => Cell(p, "primary") is var x && (x.Unit, x.Category) == (d.Unit, d.Category))));
        Assert.Equal(golden.GetProperty("counts").GetProperty("primary").GetInt32(), primary.Count);
        Assert.Equal(golden.GetProperty("counts").GetProperty("secondary").GetInt32(), table.Cells.Count(c => c.IsHidden) - primary.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HidingUntilNothingCanBeComputedKeepsThePrimaryCellsHidden(string name)
    {
        var table = new FrequencyTable(Golden(name).GetProperty("cells").EnumerateArray().Select(c => Cell(c, "primary")), "Total");
        var hidden = table.Protected();

        Assert.Empty(hidden.Derivable());
        Assert.All(table.Cells.Zip(hidden.Cells), c => Assert.True(c.Second.IsHidden || !c.First.IsHidden));
    }

    [Fact]
    public void ASingleHiddenCellCanBeComputed()
    {
        FrequencyCell[] cells = [new("a", "x", 3, true), new("a", "Total", 3, false), new("Total", "x", 3, false), new("Total", "Total", 3, false)];
        Assert.Equal([cells[0]], new FrequencyTable(cells, "Total").Derivable());
    }

    private static JsonElement Golden(string name) => Cases.EnumerateArray().First(c => c.GetProperty("name").GetString() == name);

    private static FrequencyCell Cell(JsonElement cell, string hidden) =>
        new(cell.GetProperty("unit").GetString()!, cell.GetProperty("category").GetString()!, cell.GetProperty("n").GetInt64(), cell.GetProperty(hidden).GetBoolean());
}
