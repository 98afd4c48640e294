using System.Globalization;
using System.Numerics;
using System.Text;

namespace Sam;

/// <summary>
/// Numbers as readers meet them: <c>2,75</c>, <c>12,5 %</c>, <c>1 234</c>, <c>−12</c> in Swedish; <c>2.75</c>, <c>12.5%</c>, <c>1,234</c>, <c>−12</c> in English.
/// Swedish uses U+00A0 in thousands and before %, both languages U+2212 for minus. Rounded once, half away from zero; never "−0".
/// </summary>
public static class NumberText
{
    /// <summary>What stands for a figure that is hidden or does not exist.</summary>
    public const string None = "–";

    /// <summary>The hard space, U+00A0.</summary>
    public const char HardSpace = '\u00A0';

    /// <summary>The minus sign, U+2212.</summary>
    public const char Minus = '\u2212';

    /// <summary>A number with a fixed count of decimals.</summary>
    public static string Number(Rational value, Language language, int decimals)
    {
        var scaled = value.RoundScaled(decimals);
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = new StringBuilder();
        if (scaled.Sign < 0)
        {
            text.Append(Minus);
        }

        AppendGrouped(text, digits.Substring(0, digits.Length - decimals), language);
        if (decimals > 0)
        {
            text.Append(language == Language.Swedish ? ',' : '.').Append(digits, digits.Length - decimals, decimals);
        }

        return text.ToString();
    }

    /// <summary>A number with as few decimals as it has, at most so many: <c>3</c>, <c>2,5</c>, <c>0,3333</c>.</summary>
    public static string Shortest(Rational value, Language language, int maxDecimals = 4)
    {
        var decimals = 0;
        while (decimals < maxDecimals && value.Round(decimals) != value)
        {
            decimals++;
        }

        return Number(value, language, decimals);
    }

    /// <summary>A whole number.</summary>
    public static string Count(long value, Language language) => Number(value, language, 0);

    /// <summary>A share (0 to 1) as a percentage with its sign.</summary>
    public static string Percent(Rational share, Language language, int decimals) =>
        Number(share * Rational.Hundred, language, decimals) + PercentSign(language);

    /// <summary>A change between two shares in percentage points, with its sign: <c>+11</c>, <c>−5</c>, <c>0</c>.</summary>
    public static string Points(Rational difference, Language language, int decimals) => Signed(difference * Rational.Hundred, language, decimals);

    /// <summary>A difference between two numbers with its sign: <c>+0,25</c>, <c>−1</c>, <c>0</c>.</summary>
    public static string Signed(Rational difference, Language language, int decimals)
    {
        var text = Number(difference, language, decimals);
        return difference.RoundScaled(decimals).Sign > 0 ? "+" + text : text;
    }

    /// <summary>The sign after a percentage: Swedish has a hard space before it.</summary>
    public static string PercentSign(Language language) => language == Language.Swedish ? HardSpace + "%" : "%";

    private static void AppendGrouped(StringBuilder text, string digits, Language language)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            // Swedish writes 1234 and 12 345 alike with a space from four digits on in tables; one rule for all is the steadier one.
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                text.Append(language == Language.Swedish ? HardSpace : ',');
            }

            text.Append(digits[i]);
        }
    }
}
