namespace Sam.Measures;

/// <summary>What belongs to a figure, as details by the names that JSON has.</summary>
internal static class FigureDetails
{
    /// <summary>A statistic that may be missing.</summary>
    public static FigureDetail Of(string name, Statistic value) => FigureDetail.Of(name, value.Value, value.Reason);

    /// <summary>The ends of an interval with its level and method.</summary>
    public static IEnumerable<FigureDetail> Of(ConfidenceInterval interval) =>
    [
        FigureDetail.Of("lo", interval.Lower, interval.Reason),
        FigureDetail.Of("hi", interval.Upper, interval.Reason),
        FigureDetail.Of("level", interval.Level),
        FigureDetail.Of("method", interval.Method.Code()),
    ];
}
