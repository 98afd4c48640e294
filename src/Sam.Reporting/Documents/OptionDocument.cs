namespace Sam;

/// <summary>How many chose an option of a scale.</summary>
public sealed record OptionDocument
{
    /// <summary>The option's code.</summary>
    public required string Option { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }

    /// <summary>The share of all that were shown the item.</summary>
    public required double? ShareOfBase { get; init; }

    /// <summary>The share of valid answers; null for an option that is none.</summary>
    public required double? ShareOfValid { get; init; }
}
