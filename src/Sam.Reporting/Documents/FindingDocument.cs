using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sam;

/// <summary>A sentence and the numbers behind it.</summary>
public sealed record FindingDocument
{
    /// <summary>What kind of finding it is.</summary>
    public required string Code { get; init; }

    /// <summary>The sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The unit it is about.</summary>
    public required string Unit { get; init; }

    /// <summary>The questionnaire it is about.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>The numbers behind it, by name; see <see cref="Number"/>.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }

    /// <summary>A number behind it; null if there is none of that name.</summary>
    public double? Number(string name) => DocumentNumbers.Find(Others, name);
}
