using System.Text.Json;

namespace Sam;

/// <summary>What documents keep under names that the questionnaire decides.</summary>
internal static class DocumentNumbers
{
    /// <summary>A number; null if there is none of that name, or its value is null.</summary>
    public static double? Find(IDictionary<string, JsonElement>? others, string name) =>
        others is not null && others.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>A measure; null if there is none of that name.</summary>
    public static MeasureDocument? Measure(IDictionary<string, JsonElement>? others, string name) =>
        others is not null && others.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Object ? value.Deserialize(ScoreDocumentContext.Default.MeasureDocument) : null;
}
