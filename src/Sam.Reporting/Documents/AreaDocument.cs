using System.Text.Json.Serialization;

namespace Sam;

/// <summary>An area against last wave.</summary>
public sealed record AreaDocument
{
    /// <summary>The area.</summary>
    public required string Area { get; init; }

    /// <summary>The items compared.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>The share of positive answers now.</summary>
    public required double? Share { get; init; }

    /// <summary>Last wave.</summary>
    public required double? Previous { get; init; }

    /// <summary>The change in percentage points.</summary>
    public required double? Change { get; init; }

    /// <summary>How well it compares.</summary>
    public required string Comparability { get; init; }

    /// <summary>Why no better.</summary>
    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>Why there is no change.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
