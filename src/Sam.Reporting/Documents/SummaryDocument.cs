namespace Sam;

/// <summary>The five-number summary of numbers.</summary>
public sealed record SummaryDocument
{
    /// <summary>The least.</summary>
    public required double? Min { get; init; }

    /// <summary>The lower quartile.</summary>
    public required double? Q1 { get; init; }

    /// <summary>The median.</summary>
    public required double? Median { get; init; }

    /// <summary>The upper quartile.</summary>
    public required double? Q3 { get; init; }

    /// <summary>The greatest.</summary>
    public required double? Max { get; init; }
}
