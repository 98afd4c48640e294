using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

public class RationalTests
{
    [Fact]
    public void DefaultIsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
    }

    [Fact]
    public void ThereIsNoDenominatorZero() => Assert.Throws<ArgumentOutOfRangeException>(() => Rational.Of(1, 0));

    [Fact]
    public void NothingIsDividedByZero() => Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);

    [Theory]
    [InlineData(54, 16, "27/8")]
    [InlineData(-54, 16, "-27/8")]
    [InlineData(54, -16, "-27/8")]
    [InlineData(1700, 17, "100")]
    [InlineData(0, -5, "0")]
    [InlineData(long.MinValue, 1, "-9223372036854775808")]
    [InlineData(long.MinValue, long.MinValue, "1")]
    public void IsAlwaysReduced(long numerator, long denominator, string expected) =>
        Assert.Equal(expected, Rational.Of(numerator, denominator).ToString());

    [Fact]
    public void GoldenRoundingsAreExact()
    {
        var rows = GoldenFile.Rows("s12_rounding.csv");
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var value = Rational.Of(long.Parse(row["numerator"], CultureInfo.InvariantCulture), long.Parse(row["denominator"], CultureInfo.InvariantCulture));
            Assert.Equal(row["exact"], value.ToString());
            Assert.Equal(row["half_away_sv"], NumberText.Number(value, Language.Swedish, int.Parse(row["decimals"], CultureInfo.InvariantCulture)));
        });
    }

    [Fact]
    public void AdditionIsCommutativeAndAssociative() =>
        Prop.ForAll(Some.Rational(), Some.Rational(), Some.Rational(), (a, b, c) => a + b == b + a && (a + b) + c == a + (b + c)).QuickCheckThrowOnFailure();

    [Fact]
    public void MultiplicationIsCommutativeAndAssociative() =>
        Prop.ForAll(Some.Rational(), Some.Rational(), Some.Rational(), (a, b, c) => a * b == b * a && (a * b) * c == a * (b * c)).QuickCheckThrowOnFailure();

    [Fact]
    public void MultiplicationDistributesOverAddition() =>
        Prop.ForAll(Some.Rational(), Some.Rational(), Some.Rational(), (a, b, c) => a * (b + c) == (a * b) + (a * c)).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryNumberHasAnOpposite() =>
        Prop.ForAll(Some.Rational(), a => a + (-a) == Rational.Zero && a - a == Rational.Zero && -(-a) == a).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryNumberButZeroHasAnInverse() =>
        Prop.ForAll(Some.NonZeroRational(), a => a * (Rational.One / a) == Rational.One && a / a == Rational.One).QuickCheckThrowOnFailure();

    [Fact]
    public void OrderIsThatOfCrossProducts() =>
        Prop.ForAll(Some.Rational(), Some.Rational(), (a, b) =>
            Math.Sign(a.CompareTo(b)) == (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator)
            && (a < b) == (a.CompareTo(b) < 0) && (a <= b) == (a.CompareTo(b) <= 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void EqualNumbersHaveEqualHashCodes() =>
        Prop.ForAll(Some.Rational(), Some.NonZeroRational(), (a, b) => (a * b) / b is var same && same == a && same.GetHashCode() == a.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void RoundingIsSymmetricAroundZero() =>
        Prop.ForAll(Some.Rational(), Gen.Choose(0, 12).ToArbitrary(), (a, decimals) => a.RoundScaled(decimals) == -(-a).RoundScaled(decimals)).QuickCheckThrowOnFailure();

    [Fact]
    public void RoundingMovesByAtMostHalfAStep() =>
        Prop.ForAll(Some.Rational(), Gen.Choose(0, 12).ToArbitrary(), (a, decimals) =>
            (a - a.Round(decimals)).Abs() * Rational.Of(2) * Rational.Of(BigInteger.Pow(10, decimals), 1) <= Rational.One).QuickCheckThrowOnFailure();

    [Fact]
    public void TheNearestDoubleIsNear() =>
        Prop.ForAll(Some.Rational(), a =>
        {
            var expected = (double)a.Numerator / (double)a.Denominator;
            return Math.Abs(a.ToDouble() - expected) <= Math.Abs(expected) * 1e-14;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void DoublesReachBeyondTheRangeOfTheirParts() =>
        Assert.Equal(0.5, Rational.Of(BigInteger.Pow(10, 400), 2 * BigInteger.Pow(10, 400) + 1).ToDouble(), 1e-15);
}
