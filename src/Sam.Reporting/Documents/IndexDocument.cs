using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sam;

/// <summary>A composite score for one unit.</summary>
public sealed record IndexDocument
{
    /// <summary>Its id.</summary>
    public required string Index { get; init; }

    /// <summary>The value.</summary>
    public required double? Value { get; init; }

    /// <summary>Of how many; null where hidden.</summary>
    public required long? N { get; init; }

    /// <summary>Responses with a score.</summary>
    public required long? Scored { get; init; }

    /// <summary>Responses without one.</summary>
    public required long? Unscored { get; init; }

    /// <summary>green, yellow or red.</summary>
    public required string? Light { get; init; }

    /// <summary>The label of the band it lies in.</summary>
    public required string? Band { get; init; }

    /// <summary>Over what it is averaged: respondents, items or all-answers.</summary>
    public required string Combine { get; init; }

    /// <summary>Cautions.</summary>
    public required IReadOnlyList<FlagDocument> Flags { get; init; }

    /// <summary>Why there is no value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>True if the group is hidden.</summary>
    public required bool Suppressed { get; init; }

    /// <summary>Put together by each rule over each level below.</summary>
    public required IReadOnlyList<RollUpDocument> Rollups { get; init; }

    /// <summary>How well it compares with last wave; null where that is not at hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comparability { get; init; }

    /// <summary>Why no better.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Because { get; init; }

    /// <summary>Measures that its author asks for, by name (see <see cref="Named"/>), and its value and change where last wave is at hand.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }

    /// <summary>The value last wave; null where there was none, and where last wave is not at hand.</summary>
    [JsonIgnore]
    public double? PreviousValue => DocumentNumbers.Find(Others, "previous");

    /// <summary>The change since last wave; null where it can't be computed, and where last wave is not at hand.</summary>
    [JsonIgnore]
    public double? ValueChange => DocumentNumbers.Find(Others, "change");

    /// <summary>A measure by the name that JSON gives it, for instance <c>reliability</c>; null if it is not among them.</summary>
    public MeasureDocument? Named(string name) => DocumentNumbers.Measure(Others, name);
}
