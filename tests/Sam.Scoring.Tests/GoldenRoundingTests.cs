using System.Globalization;
using System.Numerics;

namespace Sam.Scoring.Tests;

/// <summary>s12: rounding half away from zero, beside rounding half to even, which is never used.</summary>
public class GoldenRoundingTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in GoldenFile.Rows("s12_rounding.csv"))
            {
                data.Add(row["numerator"], row["denominator"], row["decimals"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void HalvesGoAwayFromZero(string numerator, string denominator, string decimals)
    {
        var row = GoldenFile.Rows("s12_rounding.csv").First(r => (r["numerator"], r["denominator"], r["decimals"]) == (numerator, denominator, decimals));
        var value = Rational.Of(Number(numerator), Number(denominator));
        var places = (int)Number(decimals);

        Assert.Equal(row["exact"], value.ToString());
        Assert.Equal(row["half_away_sv"], NumberText.Number(value, Language.Swedish, places));
        Assert.Equal(row["half_even_sv"], NumberText.Number(HalfToEven(value, places), Language.Swedish, places));
    }

    // Written here alone, to show where the two part: at exact halves only.
    private static Rational HalfToEven(Rational value, int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var doubled = value * Rational.Of(2 * scale, 1);
        var isHalf = doubled.IsWhole && !doubled.Numerator.IsEven;
        var away = value.Round(decimals);
        var isOdd = !(away * Rational.Of(scale, 1)).Numerator.IsEven;
        return isHalf && isOdd ? away - ((Rational)value.Sign * Rational.Of(1, scale)) : away;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
