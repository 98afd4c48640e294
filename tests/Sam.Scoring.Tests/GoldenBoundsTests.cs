using System.Globalization;

namespace Sam.Scoring.Tests;

/// <summary>s13: what the rest that a hidden group is in says about it.</summary>
public class GoldenBoundsTests
{
    public static TheoryData<string> Rows => new(GoldenFile.Text("s13_bounds.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Trim()));

    [Theory]
    [MemberData(nameof(Rows))]
    public void AHiddenGroupIsBoundedByTheRestThatItIsIn(string row)
    {
        var cells = row.Split(',');
        long Number(int column) => long.Parse(cells[column], CultureInfo.InvariantCulture);
        var bounds = HiddenShareBounds.Of(Number(0), Number(1), Number(2));

        Assert.Equal((Number(3), Number(4)), (bounds.Low, bounds.High));
        Assert.Equal(cells[5] == "yes", bounds.IsExact);
        Assert.Equal(cells[6] == "yes", Number(2) == 0 || Number(2) == Number(1));
    }

    [Fact]
    public void APartIsNotGreaterThanItsWhole()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HiddenShareBounds.Of(4, 3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HiddenShareBounds.Of(1, 3, 4));
    }

    [Theory]
    [InlineData(0, 20, "<10 %")]
    [InlineData(20, 20, ">90 %")]
    [InlineData(1, 20, "<10 %")]
    [InlineData(2, 20, null)]
    [InlineData(0, 11, "<10 %")]
    [InlineData(0, 10, "<20 %")]
    [InlineData(7, 7, ">80 %")]
    [InlineData(6, 7, ">80 %")]
    [InlineData(5, 7, null)]
    [InlineData(0, 5, "<30 %")]
    [InlineData(1, 1, null)]
    public void ABoundLeavesMoreThanOnePossibility(long count, long n, string? text) =>
        Assert.Equal(text, ShareBound.Of(count, n)?.ToText(Language.Swedish).Replace('\u00A0', ' '));
}
