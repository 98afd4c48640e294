using System.Text.RegularExpressions;

namespace Sam;

/// <summary>
/// A value as a report prints it: <c>50,0 %</c>, <c>3.75</c>, <c>1 250</c>, or <c>–</c> (also <c>saknas</c>, <c>missing</c>) for none.
/// An exact value is the same if it looks so with as many decimals, rounded half away from zero.
/// </summary>
/// <param name="Number">The number, without its percent sign; null for none.</param>
/// <param name="IsPercent">True if it has a percent sign.</param>
/// <param name="Decimals">How many decimals it is written with.</param>
public sealed record PrintedValue(Rational? Number, bool IsPercent, int Decimals)
{
    private static readonly string[] WordsForNone = [NumberText.None, "-", "saknas", "missing"];

    // A space between digits that parts off groups of three.
    private static readonly Regex Grouping = new(@"(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))", RegexOptions.CultureInvariant);

    /// <summary>Reads a value as printed.</summary>
    /// <returns>False for what is no value.</returns>
    public static bool TryParse(
        string? text,
#if NET
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
#endif
        out PrintedValue? value)
    {
        var trimmed = (text ?? "").Trim(' ', NumberText.HardSpace);
        if (WordsForNone.Contains(trimmed, StringComparer.OrdinalIgnoreCase))
        {
            value = new PrintedValue(null, false, 0);
            return true;
        }

        var isPercent = trimmed.EndsWith("%", StringComparison.Ordinal);
        var digits = Grouping.Replace(isPercent ? trimmed.TrimEnd('%').TrimEnd(' ', NumberText.HardSpace) : trimmed, "");
        value = Rational.TryParseDecimal(digits, out var number) ? new PrintedValue(number, isPercent, DecimalsOf(digits)) : null;
        return value is not null;
    }

    /// <summary>True if an exact value, a share between 0 and 1 where this has a percent sign, is printed so.</summary>
    public bool Is(Rational? exact) => exact is { } value
        ? Number is { } number && (IsPercent ? value * Rational.Hundred : value).Round(Decimals) == number
        : Number is null;

    private static int DecimalsOf(string digits) => digits.IndexOfAny([',', '.']) is var at and >= 0 ? digits.Length - at - 1 : 0;
}
