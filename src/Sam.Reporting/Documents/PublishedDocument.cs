namespace Sam;

/// <summary>A figure that somebody published.</summary>
public sealed record PublishedDocument
{
    /// <summary>Of which questionnaire.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>What was measured.</summary>
    public required string Measure { get; init; }

    /// <summary>The item; null where it is about none.</summary>
    public required string? Item { get; init; }

    /// <summary>The period.</summary>
    public required string Period { get; init; }

    /// <summary>The value.</summary>
    public required double Value { get; init; }

    /// <summary>Of how many; null where it was not published.</summary>
    public required long? Base { get; init; }
}
