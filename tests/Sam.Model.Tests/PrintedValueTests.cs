using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

/// <summary>Values as reports print them, compared with exact ones.</summary>
public class PrintedValueTests
{
    [Theory]
    [InlineData("50 %", "1/2", true)]
    [InlineData("50,0 %", "1/2", true)]
    [InlineData("50.0%", "1/2", true)]
    [InlineData("33 %", "1/3", true)]
    [InlineData("33,3 %", "1/3", true)]
    [InlineData("33,4 %", "1/3", false)]
    [InlineData("0,3", "1/4", true)]
    [InlineData("0,2", "1/4", false)]
    [InlineData("−1", "-1/2", true)]
    [InlineData("1 250", "1250", true)]
    [InlineData("1\u00A0250,5", "2501/2", true)]
    [InlineData("3.375", "27/8", true)]
    public void AreTheSameWhereTheExactValueIsPrintedSo(string printed, string exact, bool expected)
    {
        Assert.True(PrintedValue.TryParse(printed, out var value));
        Assert.True(Rational.TryParse(exact, out var number));
        Assert.Equal(expected, value!.Is(number));
        Assert.False(value.Is(null));
    }

    [Theory]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("Saknas")]
    [InlineData("missing")]
    public void SomeWordsStandForNoValue(string printed)
    {
        Assert.True(PrintedValue.TryParse(printed, out var value));
        Assert.True(value!.Is(null));
        Assert.False(value.Is(Rational.Zero));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("fem")]
    [InlineData("1/2")]
    [InlineData("1 25")]
    [InlineData("50 % %")]
    public void OtherTextsAreNoValue(string text) => Assert.False(PrintedValue.TryParse(text, out _));

    [Fact]
    public void EverySwedishPrintingOfANumberIsThatNumber() => Prop.ForAll(Gen.Choose(-2_000_000, 2_000_000).ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (thousandths, decimals) =>
    {
        var number = Rational.Of(thousandths, 1000);
        var printed = NumberText.Number(number, Language.Swedish, decimals);
        return PrintedValue.TryParse(printed, out var value) && value!.Is(number) && value.Decimals == decimals;
    }).QuickCheckThrowOnFailure();
}
