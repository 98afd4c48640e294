using System.Text.Json.Serialization;

namespace Sam;

/// <summary>How a target is met.</summary>
public sealed record TargetDocument
{
    /// <summary>response-rate, share-positive, or an index.</summary>
    public required string? About { get; init; }

    /// <summary>The least that is wanted; null for a target that is only to rise.</summary>
    public required double? AtLeast { get; init; }

    /// <summary>True if it is to rise.</summary>
    public required bool Rising { get; init; }

    /// <summary>The value.</summary>
    public required double? Value { get; init; }

    /// <summary>The change since last time.</summary>
    public required double? Change { get; init; }

    /// <summary>How it stands; null where that can't be said.</summary>
    public required string? Status { get; init; }

    /// <summary>How many units reach it.</summary>
    public required long Reached { get; init; }

    /// <summary>Of how many.</summary>
    public required long Compared { get; init; }

    /// <summary>Why there is no status.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
