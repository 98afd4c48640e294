namespace Sam.Model.Tests;

public class CalendarDateTests
{
    [Fact]
    public void DefaultIsTheFirstDay() => Assert.Equal("0001-01-01", default(CalendarDate).ToString());

    [Theory]
    [InlineData("2023-11-30")]
    [InlineData("2024-02-29")]
    [InlineData("9999-12-31")]
    public void DaysAreReadAndWrittenAlike(string text)
    {
        Assert.True(CalendarDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, new CalendarDate(date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("30/11 2023")]
    [InlineData("2023-1-1")]
    [InlineData("20231130")]
    public void NothingElseIsADay(string? text) => Assert.False(CalendarDate.TryParse(text, out _));

    [Fact]
    public void ThereIsNoThirtiethOfFebruary() => Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2023, 2, 30));

    [Fact]
    public void DaysAreOrderedByTime()
    {
        var day = new CalendarDate(2023, 12, 31);
        var next = new CalendarDate(2024, 1, 1);
        Assert.True(day < next);
        Assert.Equal(1, next.DayNumber - day.DayNumber);
    }
}
