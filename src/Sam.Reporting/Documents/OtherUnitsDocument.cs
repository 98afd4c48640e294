namespace Sam;

/// <summary>What is left of a unit when the units shown below it are taken away.</summary>
public sealed record OtherUnitsDocument
{
    /// <summary>How many responses.</summary>
    public required long Responses { get; init; }

    /// <summary>The hidden units in it.</summary>
    public required IReadOnlyList<string> Units { get; init; }
}
