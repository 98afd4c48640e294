using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sam;

/// <summary>The figures of an item last wave.</summary>
public sealed record PreviousItemDocument
{
    /// <summary>The code that it had then; null if it is new.</summary>
    public required string? Item { get; init; }

    /// <summary>The figures then, by measure.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }
}
