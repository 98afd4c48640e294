namespace Sam.Scoring.Tests;

/// <summary>What does not exist is null, whatever the author asks for.</summary>
public class MeasureWithoutScaleTests
{
    [Theory]
    [InlineData("svar: 1-5", "andel-positiva", "share-positive")]
    [InlineData("svar: tal", "topp-2", "top-2")]
    [InlineData("svar: tal", "netto", "net")]
    public void AMeasureThatTheScaleDoesNotAllowHasNoValue(string scale, string asked, string measure)
    {
        var form = $"titel: T\nanonymt: nej\nfrågor:\n  - 1: Ett?\n    {scale}\n    redovisa: [{asked}]\n";
        Assert.Null(Sheet.Of(form, "enhet;1\na;3")["alla"].Item("1").FigureOf(measure)!.Value.Exact);
    }

    [Fact]
    public void AnInterpolatedMedianNeedsClassesOfWidthOne()
    {
        Assert.Null(Sheet.Of("titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n", "enhet;1\na;ja\na;ja\na;nej")["alla"].Item("1").MedianInterpolated);
        Assert.NotNull(Sheet.Of("titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett?\n", "enhet;1\na;4\na;4\na;5")["alla"].Item("1").MedianInterpolated);
    }
}
