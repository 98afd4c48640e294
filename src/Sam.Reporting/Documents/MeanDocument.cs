using System.Text.Json.Serialization;

namespace Sam;

/// <summary>A mean.</summary>
public sealed record MeanDocument
{
    /// <summary>The value.</summary>
    public required double? Value { get; init; }

    /// <summary>Sum over n, unreduced; null in anonymous surveys, and where there is no value.</summary>
    public required string? Exact { get; init; }

    /// <summary>Of how many; null where hidden.</summary>
    public required long? N { get; init; }

    /// <summary>What it could be had everyone answered.</summary>
    public required IReadOnlyList<double>? Bounds { get; init; }

    /// <summary>Put together by each rule over each level below.</summary>
    public required IReadOnlyList<RollUpDocument> Rollups { get; init; }

    /// <summary>Why there is no value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
