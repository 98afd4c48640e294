using System.Text.Json.Serialization;

namespace Sam;

/// <summary>One item for one unit. Counts are null where the group is hidden.</summary>
public sealed record ItemDocument
{
    /// <summary>The item's code.</summary>
    public required string Item { get; init; }

    /// <summary>Who was shown it.</summary>
    public required long? Base { get; init; }

    /// <summary>Valid answers.</summary>
    public required long? Valid { get; init; }

    /// <summary>Who answered "not applicable".</summary>
    public required long? NotApplicable { get; init; }

    /// <summary>Who answered "don't know".</summary>
    public required long? DontKnow { get; init; }

    /// <summary>Who left it blank.</summary>
    public required long? Missing { get; init; }

    /// <summary>Who was not shown it.</summary>
    public required long? NotShown { get; init; }

    /// <summary>How many chose each option.</summary>
    public required IReadOnlyList<OptionDocument> Distribution { get; init; }

    /// <summary>The figures.</summary>
    public required MeasuresDocument Measures { get; init; }

    /// <summary>green, yellow or red; null where there is no light.</summary>
    public required string? Light { get; init; }

    /// <summary>True if the group is hidden.</summary>
    public required bool Suppressed { get; init; }

    /// <summary>Cautions.</summary>
    public required IReadOnlyList<FlagDocument> Flags { get; init; }

    /// <summary>Its figures last wave; null where last wave is not at hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PreviousItemDocument? Previous { get; init; }

    /// <summary>The changes by measure, shares in percentage points; null where last wave is not at hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, double?>? Change { get; init; }

    /// <summary>How well it compares: comparable, with-caution or broken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comparability { get; init; }

    /// <summary>Why no better.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Because { get; init; }

    /// <summary>Why nothing could be compared.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
