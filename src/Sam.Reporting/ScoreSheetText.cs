using Sam.Writers;

namespace Sam;

/// <summary>A score sheet as JSON and as plain tables.</summary>
public static class ScoreSheetText
{
    /// <summary>
    /// JSON: one object per questionnaire, an array of them where there are several. Shares are 0 to 1, changes in percentage points, numbers
    /// have a point and at most 15 significant digits rounded from the exact value; what does not exist is null with a reason. Keys are only ever added.
    /// </summary>
    /// <param name="sheet">The figures.</param>
    /// <param name="language">The language of the findings' sentences; null for the questionnaire's first.</param>
    /// <param name="unit">The only unit to write; null for all.</param>
    /// <exception cref="KeyNotFoundException">The organisation has no such unit.</exception>
    public static string ToJson(this ScoreSheet sheet, Language? language = null, string? unit = null) =>
        new ScoreJsonWriter(sheet, language ?? Report.LanguageOf(sheet.Questionnaires[0].Questionnaire), OnlyUnit(sheet, unit)).Write();

    /// <summary>Writes <see cref="ToJson"/> to a stream, for instance the body of a reply, as UTF-8. The stream stays open.</summary>
    /// <param name="sheet">The figures.</param>
    /// <param name="output">The stream.</param>
    /// <param name="language">The language of the findings' sentences; null for the questionnaire's first.</param>
    /// <param name="unit">The only unit to write; null for all.</param>
    /// <param name="cancellationToken">Ends the writing; a part may have been written.</param>
    /// <exception cref="KeyNotFoundException">The organisation has no such unit.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task WriteJsonAsync(this ScoreSheet sheet, Stream output, Language? language = null, string? unit = null, CancellationToken cancellationToken = default) =>
        Utf8Text.WriteAsync(output, sheet.ToJson(language, unit), cancellationToken);

    /// <summary>Plain tables: for each questionnaire and unit the response rate and a row per item.</summary>
    /// <inheritdoc cref="ToJson"/>
    public static string ToTable(this ScoreSheet sheet, Language? language = null, string? unit = null) =>
        new ScoreTableWriter(sheet, language ?? Report.LanguageOf(sheet.Questionnaires[0].Questionnaire), OnlyUnit(sheet, unit)).Write();

    private static Unit? OnlyUnit(ScoreSheet sheet, string? unit) => unit is null ? null : sheet.Wave.Organisation[unit];
}
