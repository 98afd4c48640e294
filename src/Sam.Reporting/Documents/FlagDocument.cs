namespace Sam;

/// <summary>A caution about a figure.</summary>
public sealed record FlagDocument
{
    /// <summary>What it warns of.</summary>
    public required string Flag { get; init; }

    /// <summary>The share that passes the limit; null where an anonymous survey does not tell.</summary>
    public required double? Value { get; init; }

    /// <summary>The limit.</summary>
    public required double? Limit { get; init; }
}
