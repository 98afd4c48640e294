using System.Globalization;
using System.Text.Json;

namespace Sam.Statistics.Tests;

/// <summary>Comparisons at the tolerances that the golden files state, relative to the expected value.</summary>
internal static class Near
{
    /// <summary>Means, shares, standard deviations, correlations, Wilson's family.</summary>
    public const double Plain = 1e-9;

    /// <summary>Limits from beta, t and F distributions, and p values.</summary>
    public const double Quantile = 1e-8;

    /// <summary>Fisher's exact test.</summary>
    public const double Fisher = 1e-7;

    /// <summary>Factors found by iteration.</summary>
    public const double Iterated = 1e-4;

    public static void Equal(double expected, double actual, double tolerance = Plain)
    {
        // A value of 0 has no relative tolerance.
        var allowed = expected == 0 ? 1e-12 : Math.Abs(expected) * tolerance;
        Assert.True(Math.Abs(expected - actual) <= allowed, string.Create(CultureInfo.InvariantCulture, $"expected {expected:R}, got {actual:R}"));
    }

    public static void Equal(double? expected, double? actual, double tolerance = Plain)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } value)
        {
            Equal(value, actual!.Value, tolerance);
        }
    }

    public static void Equal(double? expected, Statistic actual, double tolerance = Plain)
    {
        Equal(expected, actual.Value, tolerance);
        Assert.Equal(expected is null, actual.Reason != NullReason.None);
    }

    public static void Equal(double? expected, Rational? actual, double tolerance = Plain) => Equal(expected, actual?.ToDouble(), tolerance);

    public static void Equal((double? Lower, double? Upper) expected, ConfidenceInterval actual, double tolerance = Plain)
    {
        Equal(expected.Lower, actual.Lower, tolerance);
        Equal(expected.Upper, actual.Upper, tolerance);
        Assert.Equal(expected.Lower is null, actual.Reason != NullReason.None);
    }
}

/// <summary>Reads what golden files hold.</summary>
internal static class Reading
{
    /// <summary>A number, or null; a property that is missing is null too.</summary>
    public static double? Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    public static long Count(this JsonElement element, string name) => element.GetProperty(name).GetInt64();

    public static (double? Lower, double? Upper) Ends(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? (value[0].ValueKind == JsonValueKind.Null ? null : value[0].GetDouble(), value[1].ValueKind == JsonValueKind.Null ? null : value[1].GetDouble())
            : (null, null);

    /// <summary>A list of exact numbers; R writes a list of one as a scalar.</summary>
    public static List<Rational> Rationals(this JsonElement element, string name) =>
        [.. (element.GetProperty(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToList() : [element.GetProperty(name)]).Select(e => Exact(e.GetRawText()))];

    public static ScoreDistribution Scores(this JsonElement element, string name) => ScoreDistribution.Of(element.Rationals(name));

    public static double? Number(this IReadOnlyDictionary<string, string> row, string name) =>
        row[name].Length == 0 ? null : double.Parse(row[name], CultureInfo.InvariantCulture);

    public static long Count(this IReadOnlyDictionary<string, string> row, string name) => long.Parse(row[name], CultureInfo.InvariantCulture);

    public static Rational Exact(string text) => Rational.TryParseDecimal(text, out var value) ? value : throw new FormatException(text);

    /// <summary>The numbers 0, 1, 2 … of a list's cases, each a test.</summary>
    public static TheoryData<int> Cases(int count) => new(Enumerable.Range(0, count));
}
