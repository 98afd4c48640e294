namespace Sam;

/// <summary>What shares a rank.</summary>
public sealed record RankDocument
{
    /// <summary>The rank; equal counts share one.</summary>
    public required long Rank { get; init; }

    /// <summary>What has it.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>How often each was named.</summary>
    public required long Count { get; init; }
}
