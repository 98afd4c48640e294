using Sam.Words;

namespace Sam.Reporting.Tests;

/// <summary>A printed percentage never contradicts the decision beside it.</summary>
public class DecidedPercentTests
{
    [Theory]
    [InlineData(80, 100, 0, "80 %")]
    [InlineData(799, 1000, 0, "79,9 %")]
    [InlineData(7996, 10000, 1, "79,96 %")]
    [InlineData(7949, 10000, 0, "79 %")]
    [InlineData(7999999, 10000000, 1, "<80 %")]
    [InlineData(81, 100, 1, "81,0 %")]
    public void DecimalsAreAddedUntilTheSideIsRight(long count, long n, int decimals, string text) =>
        Assert.Equal(text, DecidedPercent.Of(Rational.Of(count, n), [Rational.Of(80, 100), null], Language.Swedish, decimals).Replace('\u00A0', ' '));
}
