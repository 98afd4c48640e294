using System.Text.Json.Serialization;

namespace Sam;

/// <summary>A median.</summary>
public sealed record MedianDocument
{
    /// <summary>The value.</summary>
    public required double? Value { get; init; }

    /// <summary>Of how many; null where hidden.</summary>
    public required long? N { get; init; }

    /// <summary>The lower of the two in the middle.</summary>
    public required double? Low { get; init; }

    /// <summary>Where within the middle class it lies.</summary>
    public required double? Interpolated { get; init; }

    /// <summary>Why there is no value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
