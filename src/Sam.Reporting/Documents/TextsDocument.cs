namespace Sam;

/// <summary>How many texts were written.</summary>
public sealed record TextsDocument
{
    /// <summary>How many.</summary>
    public required long Count { get; init; }

    /// <summary>How many of them say something.</summary>
    public required long Substantive { get; init; }
}
