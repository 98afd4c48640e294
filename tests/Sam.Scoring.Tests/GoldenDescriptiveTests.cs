using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>s03: sums, means, medians, quartiles, ranges and modes, computed in R. Deviations and intervals are compared where they are computed.</summary>
public class GoldenDescriptiveTests
{
    private static readonly JsonElement Cases = GoldenFile.Json("s03_descriptives.json");

    // Computed in doubles there; these are no whole-number codes, for which alone the figure is defined here.
    private static readonly string[] NotCodes = ["dec_1", "dec_2", "dec_3"];

    public static TheoryData<string> Names => new(Cases.EnumerateObject().Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void DescriptionsAreThoseOfR(string name)
    {
        var numbers = Cases.GetProperty(name).GetProperty("x").EnumerateArray()
            .Select(x => Rational.TryParseDecimal(x.GetRawText(), out var number) ? number : throw new FormatException(x.GetRawText()));
        var actual = Descriptives.Of(numbers);

        Compare(Cases.GetProperty(name).GetProperty("expected"), actual);
        Assert.Equal(NotCodes.Contains(name), actual.MedianInterpolated is null && actual.N > 0);
    }

    internal static void Compare(JsonElement expected, Descriptives actual)
    {
        Assert.Equal(expected.GetProperty("n").GetInt64(), actual.N);
        Near(expected.GetProperty("sum"), actual.Sum);
        Near(expected.GetProperty("mean"), actual.Mean);
        Near(expected.GetProperty("median"), actual.Median);
        Near(expected.GetProperty("median_low"), actual.MedianLow);
        Near(expected.GetProperty("median_high"), actual.MedianHigh);
        Near(expected.GetProperty("median_interpolated"), actual.MedianInterpolated ?? actual.Median);
        Near(expected.GetProperty("q1_type7"), actual.LowerQuartile);
        Near(expected.GetProperty("q3_type7"), actual.UpperQuartile);
        Near(expected.GetProperty("min"), actual.Min);
        Near(expected.GetProperty("max"), actual.Max);
        var modes = expected.GetProperty("modes");
        Assert.Equal(modes.ValueKind == JsonValueKind.Array ? modes.EnumerateArray().Select(m => m.GetDouble()) : [modes.GetDouble()], actual.Modes.Select(m => m.ToDouble()));
    }

    [Fact]
    public void PartsOfANumberAddUp() =>
        Assert.Equal(Descriptives.Of([1, 1, 1, 2]).Modes, Descriptives.Of([(1, 1L), (2, 1L), (1, 2L), (3, 0L)]).Modes);

    [Fact]
    public void MedianLiesBetweenItsLowAndHigh() => Prop.ForAll(
        Gen.Choose(-9, 9).NonEmptyListOf().ToArbitrary(),
        numbers => Descriptives.Of(numbers.Select(n => (Rational)n)) is var d && d.MedianLow <= d.Median && d.Median <= d.MedianHigh && d.LowerQuartile <= d.MedianHigh && d.UpperQuartile >= d.MedianLow)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void PercentOfMaximumIsTheSameOnEveryScale() => Prop.ForAll(
        Gen.Choose(1, 5).NonEmptyListOf().ToArbitrary(),
        Gen.Choose(1, 9).ToArbitrary(),
        Gen.Choose(-9, 9).ToArbitrary(),
        (answers, times, plus) => Descriptives.Of(answers.Select(a => (Rational)a)).PercentOfMaximum(1, 5)
            == Descriptives.Of(answers.Select(a => (Rational)((a * times) + plus))).PercentOfMaximum(times + plus, (5 * times) + plus))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void AScaleWithoutWidthHasNoPercent() => Assert.Throws<ArgumentOutOfRangeException>(() => Descriptives.Of([1]).PercentOfMaximum(1, 1));

    private static void Near(JsonElement expected, Rational? actual)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.Null(actual);
            return;
        }

        var value = expected.GetDouble();
        Assert.Equal(value, double.Parse(actual!.Value.ToDecimalText(17), CultureInfo.InvariantCulture), Math.Max(1e-12, Math.Abs(value) * 1e-9));
    }
}
