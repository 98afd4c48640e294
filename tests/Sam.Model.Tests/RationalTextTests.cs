using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

public class RationalTextTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 12 ", "12")]
    [InlineData("+3", "3")]
    [InlineData("-3.5", "-7/2")]
    [InlineData("−3,5", "-7/2")]
    [InlineData("70,5", "141/2")]
    [InlineData("27/8", "27/8")]
    [InlineData("54 / 16", "27/8")]
    [InlineData("1/-2", "-1/2")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void NumbersAreRead(string text, string expected)
    {
        Assert.True(Rational.TryParse(text, out var value));
        Assert.Equal(expected, value.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1 234")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("--1")]
    [InlineData("NaN")]
    [InlineData("٣")]
    [InlineData("1234567890123456789012345678901")]
    public void OtherTextsAreNoNumbers(string? text) => Assert.False(Rational.TryParse(text, out _));

    [Theory]
    [InlineData("27/8", 15, "3.375")]
    [InlineData("1/3", 5, "0.33333")]
    [InlineData("2/3", 5, "0.66667")]
    [InlineData("-1/8", 2, "-0.13")]
    [InlineData("1/17", 3, "0.0588")]
    [InlineData("0", 3, "0")]
    [InlineData("999/1000", 2, "1")]
    [InlineData("123456", 3, "123000")]
    [InlineData("1/1000000", 3, "0.000001")]
    public void DecimalTextHasSignificantDigitsOnly(string value, int digits, string expected)
    {
        Assert.True(Rational.TryParse(value, out var number));
        Assert.Equal(expected, number.ToDecimalText(digits));
    }

    [Fact]
    public void DecimalTextIsReadBackAsTheSameNumber() =>
        Prop.ForAll(Gen.Choose(-100_000_000, 100_000_000).ToArbitrary(), Gen.Choose(0, 8).ToArbitrary(), (number, decimals) =>
        {
            var value = Rational.Of(number, BigInteger.Pow(10, decimals));
            return Rational.TryParse(value.ToDecimalText(15), out var read) && read == value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void DecimalTextIsAtMostHalfADigitAway() =>
        Prop.ForAll(Some.NonZeroRational(), value =>
        {
            var text = value.ToDecimalText(15);
            return text.Length > Rational.MaxDigits
                || (Rational.TryParse(text, out var read) && ((read - value) / value).Abs() <= Rational.Of(1, 100_000_000_000_000));
        }).QuickCheckThrowOnFailure();
}
