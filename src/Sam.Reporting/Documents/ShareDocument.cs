using System.Text.Json.Serialization;

namespace Sam;

/// <summary>A share of positive answers.</summary>
public sealed record ShareDocument
{
    /// <summary>The value, 0 to 1.</summary>
    public required double? Value { get; init; }

    /// <summary>Count over n, unreduced; null in anonymous surveys, and where there is no value.</summary>
    public required string? Exact { get; init; }

    /// <summary>Of how many; null where hidden.</summary>
    public required long? N { get; init; }

    /// <summary>The share among valid answers and don't know together.</summary>
    public required double? WithDontKnow { get; init; }

    /// <summary>What it could be had everyone answered, or what is told in place of a share that would tell what everybody answered.</summary>
    public required IReadOnlyList<double>? Bounds { get; init; }

    /// <summary>Put together by each rule over each level below.</summary>
    public required IReadOnlyList<RollUpDocument> Rollups { get; init; }

    /// <summary>Why there is no value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
