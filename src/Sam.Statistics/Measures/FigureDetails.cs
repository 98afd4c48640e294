using System.Globalization;

namespace Sam.Measures;

/// <summary>What belongs to a figure, as details by the names that JSON has.</summary>
internal static class FigureDetails
{
    /// <summary>A statistic that may be missing.</summary>
    public static FigureDetail Of(string name, Statistic value) => FigureDetail.Of(name, value.Value, value.Reason);

    /// <summary>A confidence level as it was written: 0.95 is 95/100, not the floating-point number beside it.</summary>
    public static FigureDetail Level(double level) =>
        Rational.TryParseDecimal(level.ToString(CultureInfo.InvariantCulture), out var exact) ? FigureDetail.Of("level", exact) : FigureDetail.Of("level", level);

    /// <summary>The ends of an interval with its level and method.</summary>
    public static IEnumerable<FigureDetail> Of(ConfidenceInterval interval) =>
    [
        FigureDetail.Of("lo", interval.Lower, interval.Reason),
        FigureDetail.Of("hi", interval.Upper, interval.Reason),
        Level(interval.Level),
        FigureDetail.Of("method", interval.Method.Code()),
    ];
}
