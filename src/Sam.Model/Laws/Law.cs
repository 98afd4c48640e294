namespace Sam;

/// <summary>A law or a set of provisions that questions refer to.</summary>
/// <param name="Name">How it is cited: <c>AFS 2023:1</c>.</param>
/// <param name="InForceFrom">The first day it is in force; null if that does not matter here.</param>
/// <param name="InForceTo">The last day it is in force; null if it still is.</param>
/// <param name="ReplacedBy">The name of the law that replaced it; null if none.</param>
public sealed record Law(string Name, CalendarDate? InForceFrom = null, CalendarDate? InForceTo = null, string? ReplacedBy = null)
{
    /// <summary>True if it is in force on some day of the period.</summary>
    public bool IsInForceIn(Period period) =>
        (InForceTo is not { } last || last >= period.Start)
        && (InForceFrom is not { } first || first < LastDayAfter(period));

    private static CalendarDate LastDayAfter(Period period)
    {
        var month = period.Start.Month + period.Months;
        return month > 12 ? new CalendarDate(period.Year + 1, month - 12, 1) : new CalendarDate(period.Year, month, 1);
    }
}
