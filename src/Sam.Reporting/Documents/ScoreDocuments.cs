using System.Text.Json;

namespace Sam;

/// <summary>Reads and makes score documents.</summary>
public static class ScoreDocuments
{
    /// <summary>
    /// The figures of a sheet as documents, one per questionnaire. They are read from what <see cref="ScoreSheetText.ToJson"/> writes, so
    /// that the two can't disagree.
    /// </summary>
    /// <inheritdoc cref="ScoreSheetText.ToJson"/>
    public static IReadOnlyList<ScoreDocument> ToDocuments(this ScoreSheet sheet, Language? language = null, string? unit = null) =>
        Read(sheet.ToJson(language, unit));

    /// <summary>Reads the JSON of a sheet: one object, or an array of them.</summary>
    /// <exception cref="JsonException">It is no JSON, or not that of a sheet.</exception>
    public static IReadOnlyList<ScoreDocument> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    /// <summary>Reads the JSON of a sheet from a stream, which stays open.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="JsonException">It is no JSON, or not that of a sheet.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<IReadOnlyList<ScoreDocument>> ReadAsync(Stream json, CancellationToken cancellationToken = default)
    {
        using var document = await JsonDocument.ParseAsync(json, cancellationToken: cancellationToken).ConfigureAwait(false);
        return Read(document.RootElement);
    }

    private static IReadOnlyList<ScoreDocument> Read(JsonElement root) => root.ValueKind == JsonValueKind.Array
        ? root.Deserialize(ScoreDocumentContext.Default.IReadOnlyListScoreDocument)!
        : [root.Deserialize(ScoreDocumentContext.Default.ScoreDocument) ?? throw new JsonException("null is no score sheet")];
}
