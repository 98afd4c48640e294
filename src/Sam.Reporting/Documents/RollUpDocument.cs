using System.Text.Json.Serialization;

namespace Sam;

/// <summary>A figure put together from units below.</summary>
public sealed record RollUpDocument
{
    /// <summary>pooled, unit-mean or headcount.</summary>
    public required string Rule { get; init; }

    /// <summary>The level below; null for the units right below.</summary>
    public required string? Over { get; init; }

    /// <summary>The value.</summary>
    public required double? Value { get; init; }

    /// <summary>Why there is no value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
