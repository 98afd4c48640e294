using System.Globalization;
using System.Numerics;
using System.Text;

namespace Sam;

public readonly partial struct Rational
{
    /// <summary>The most digits that a number's text may have: text from strangers must not buy hours of arithmetic.</summary>
    public const int MaxDigits = 30;

    /// <summary>Reads <c>12</c>, <c>-3.5</c>, <c>70,5</c> or <c>27/8</c>; a decimal point and a decimal comma mean the same, minus may be U+2212.</summary>
    /// <returns>False for anything else: exponents, thousands separators, more than <see cref="MaxDigits"/> digits, a denominator of 0.</returns>
    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (text is null)
        {
            return false;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryParseDecimal(text, out value);
        }

        if (TryParseDecimal(text.Substring(0, slash), out var above)
            && TryParseDecimal(text.Substring(slash + 1), out var below)
            && below.Sign != 0)
        {
            value = above / below;
            return true;
        }

        return false;
    }

    /// <summary>Reads <c>12</c>, <c>-3.5</c> or <c>70,5</c> as <see cref="TryParse"/> does, but no fraction: in data <c>1/2</c> is a date that a spreadsheet made.</summary>
    /// <returns>False for anything else.</returns>
    public static bool TryParseDecimal(string? text, out Rational value)
    {
        value = default;
        var trimmed = (text ?? "").Trim();
        var digits = new StringBuilder();
        var decimals = -1;
        for (var i = 0; i < trimmed.Length; i++)
        {
            var c = trimmed[i];
            if (c is '.' or ',' && decimals < 0 && digits.Length > 0)
            {
                decimals = 0;
            }
            else if (c is >= '0' and <= '9')
            {
                digits.Append(c);
                decimals += decimals >= 0 ? 1 : 0;
            }
            else if (i > 0 || c is not ('-' or '+' or '\u2212'))
            {
                return false;
            }
        }

        if (digits.Length is 0 or > MaxDigits || decimals == 0)
        {
            return false;
        }

        var number = BigInteger.Parse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture);
        value = Of(trimmed[0] is '-' or '\u2212' ? -number : number, BigInteger.Pow(10, Math.Max(0, decimals)));
        return true;
    }

    /// <summary>
    /// The number with a decimal point and at most <paramref name="digits"/> significant digits, rounded half away from zero,
    /// without trailing zeros or exponent: what JSON gets.
    /// </summary>
    public string ToDecimalText(int digits)
    {
        if (Sign == 0)
        {
            return "0";
        }

        var magnitude = Magnitude();
        var decimals = digits - magnitude;
        var rounded = decimals >= 0
            ? Round(Math.Min(decimals, 100))
            : Of((this / BigPower(-decimals)).RoundScaled(0) * BigInteger.Pow(10, -decimals), 1);
        var scale = Math.Max(0, Math.Min(decimals, 100));
        var text = BigInteger.Abs(rounded.RoundScaled(scale)).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var whole = text.Substring(0, text.Length - scale);
        var part = text.Substring(text.Length - scale).TrimEnd('0');
        var sign = rounded.Sign < 0 ? "-" : "";
        return part.Length == 0 ? sign + whole : sign + whole + "." + part;
    }

    /// <summary>How many digits stand before the point: 1 for 3.5, 0 for 0.12, -1 for 0.012.</summary>
    private int Magnitude()
    {
        var size = Abs();
        var magnitude = 0;
        while (size >= One)
        {
            size /= 10;
            magnitude++;
        }

        while (size * 10 < One)
        {
            size *= 10;
            magnitude--;
        }

        return magnitude;
    }

    private static Rational BigPower(int exponent) => Of(BigInteger.Pow(10, exponent), 1);
}
