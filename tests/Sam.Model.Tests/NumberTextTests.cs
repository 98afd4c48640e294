using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

public class NumberTextTests
{
    [Theory]
    [InlineData("27/8", 2, "3,38", "3.38")]
    [InlineData("1234", 0, "1\u00A0234", "1,234")]
    [InlineData("999", 0, "999", "999")]
    [InlineData("1234567,891", 1, "1\u00A0234\u00A0567,9", "1,234,567.9")]
    [InlineData("-12", 0, "\u221212", "\u221212")]
    [InlineData("-1234,5", 0, "\u22121\u00A0235", "\u22121,235")]
    [InlineData("0", 1, "0,0", "0.0")]
    public void NumbersFollowTheLanguage(string value, int decimals, string sv, string en)
    {
        Assert.True(Rational.TryParse(value, out var number));
        Assert.Equal(sv, NumberText.Number(number, Language.Swedish, decimals));
        Assert.Equal(en, NumberText.Number(number, Language.English, decimals));
    }

    [Theory]
    [InlineData("1/17", 1, "5,9\u00A0%", "5.9%")]
    [InlineData("1", 0, "100\u00A0%", "100%")]
    [InlineData("0", 0, "0\u00A0%", "0%")]
    public void SharesBecomePercentages(string share, int decimals, string sv, string en)
    {
        Assert.True(Rational.TryParse(share, out var value));
        Assert.Equal(sv, NumberText.Percent(value, Language.Swedish, decimals));
        Assert.Equal(en, NumberText.Percent(value, Language.English, decimals));
    }

    [Theory]
    [InlineData("0.11", 0, "+11")]
    [InlineData("-0.05", 0, "\u22125")]
    [InlineData("0", 0, "0")]
    [InlineData("0.001", 0, "0")]
    [InlineData("-0.001", 0, "0")]
    [InlineData("0.005", 0, "+1")]
    [InlineData("0.125", 1, "+12,5")]
    public void PointsHaveASignUnlessTheyAreZero(string difference, int decimals, string expected)
    {
        Assert.True(Rational.TryParse(difference, out var value));
        Assert.Equal(expected, NumberText.Points(value, Language.Swedish, decimals));
    }

    [Fact]
    public void GoldenPercentagesAreThoseOfTheTables() => Assert.All(GoldenFile.Json("s12_percent_tables.json").EnumerateArray(), table =>
    {
        var counts = table.GetProperty("counts").EnumerateArray().Select(c => c.GetInt64()).ToList();
        if (counts.Sum() > 0)
        {
            var decimals = table.GetProperty("decimals").GetInt32();
            Assert.Equal(
                Texts(table.GetProperty("expected").GetProperty("half_away")),
                counts.Select(c => NumberText.Number(Rational.Of(100 * c, counts.Sum()), Language.Swedish, decimals)));
        }
    });

    [Fact]
    public void ZeroNeverHasAMinus() =>
        Prop.ForAll(Some.Rational(), Gen.Choose(0, 4).ToArbitrary(), (value, decimals) =>
        {
            var text = NumberText.Number(value, Language.Swedish, decimals);
            return text.Any(c => c is >= '1' and <= '9') || text[0] != NumberText.Minus;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryNumberIsReadBackRounded() =>
        Prop.ForAll(Gen.Choose(-10_000_000, 10_000_000).ToArbitrary(), Gen.Choose(1, 3).ToArbitrary(), (thousandths, decimals) =>
        {
            var value = Rational.Of(thousandths, 1000);
            var text = NumberText.Number(value, Language.Swedish, decimals).Replace("\u00A0", "", StringComparison.Ordinal);
            return Rational.TryParse(text, out var read) && read == value.Round(decimals);
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(e => e.GetString()!);
}
