namespace Sam;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <summary>Nothing but the defaults.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language; null (the default) for the questionnaire's first language, Swedish if it names none.</summary>
    public Language? Language { get; init; }

    /// <summary>Decimals of percentages; 1 by default.</summary>
    public int PercentDecimals { get; init; } = 1;

    /// <summary>How the percentages of a table of answers are rounded; each on its own by default, with a note where they do not add up to 100.</summary>
    public PercentRounding PercentRounding { get; init; }

    /// <summary>Decimals of means; 2 by default.</summary>
    public int MeanDecimals { get; init; } = 2;
}
