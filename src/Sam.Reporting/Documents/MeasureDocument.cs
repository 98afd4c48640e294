using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sam;

/// <summary>A figure of any measure.</summary>
public sealed record MeasureDocument
{
    /// <summary>The value; changes in percentage points.</summary>
    public required double? Value { get; init; }

    /// <summary>Of how many; null where hidden.</summary>
    public required long? N { get; init; }

    /// <summary>Why there is no value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>What belongs to it: a standard error, the ends of an interval, a method's name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }
}
