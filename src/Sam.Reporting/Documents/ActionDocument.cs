namespace Sam;

/// <summary>How many actions answer to an item.</summary>
public sealed record ActionDocument
{
    /// <summary>The item; null for actions that name none.</summary>
    public required string? Item { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }
}
