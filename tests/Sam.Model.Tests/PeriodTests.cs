namespace Sam.Model.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", 12)]
    [InlineData(" 2023 ", "2023-01-01", 12)]
    [InlineData("2023-H1", "2023-01-01", 6)]
    [InlineData("2023-h2", "2023-07-01", 6)]
    [InlineData("2023-Q1", "2023-01-01", 3)]
    [InlineData("2023-Q3", "2023-07-01", 3)]
    [InlineData("2023-Q4", "2023-10-01", 3)]
    [InlineData("2023-09", "2023-09-01", 1)]
    [InlineData("2023-12", "2023-12-01", 1)]
    public void TheFourFormsAreRead(string text, string start, int months)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(start, period!.Start.ToString());
        Assert.Equal(months, period.Months);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2023-")]
    [InlineData("2023-H3")]
    [InlineData("2023-Q5")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-9")]
    [InlineData("2023-09-01")]
    [InlineData("1899")]
    [InlineData("3000")]
    [InlineData("hösten 2023")]
    public void NothingElseIsAPeriod(string? text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void PeriodsAreEqualByTheirTime() => Assert.Equal(new Period(2023), Read("2023"));

    [Fact]
    public void ALongerPeriodComesBeforeTheShorterOnesThatBeginWithIt()
    {
        string[] sorted = ["2022", "2023", "2023-H1", "2023-Q1", "2023-01", "2023-02", "2023-H2", "2024"];
        Assert.Equal(sorted, sorted.Reverse().Select(Read).Order().Select(p => p.Text));
    }

    [Theory]
    [InlineData("2023", "2022")]
    [InlineData("2023-Q3", "2022-Q3")]
    [InlineData("2023-09", "2022-09")]
    public void AYearBeforeIsOfTheSameKind(string text, string expected) => Assert.Equal(Read(expected), Read(text).YearBefore());

    private static Period Read(string text) => Period.TryParse(text, out var period) ? period! : throw new ArgumentException(text, nameof(text));
}
