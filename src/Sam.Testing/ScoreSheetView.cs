using Sam.Views;

namespace Sam;

/// <summary>
/// A score sheet as text for snapshots: every figure that may be shown on a line of its own, with its exact fraction, how many answers it is
/// of, or why there is none. The same sheet gives the same text on every machine, in every culture: LF, no dates, no rounding of exact figures.
/// </summary>
/// <remarks>
/// It is made to be compared, not to be shown: lines are only ever added between versions, and each line makes sense alone in a diff
/// below the heading of its unit. Inferential figures have ten significant digits, since their last ones may differ between processors.
/// Of an anonymous survey it shows what the sheet holds, exact fractions too, which reports do not print: make snapshots of answers that a test made up.
/// </remarks>
public static class ScoreSheetView
{
    /// <summary>The view of a sheet.</summary>
    /// <param name="sheet">The figures.</param>
    /// <param name="unit">The only unit to show; null for all.</param>
    /// <exception cref="KeyNotFoundException">The organisation has no such unit.</exception>
    public static string ToView(this ScoreSheet sheet, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var only = unit is null ? null : sheet.Wave.Organisation[unit].Id;
        var lines = new ViewLines();
        foreach (var scores in sheet.Questionnaires)
        {
            new QuestionnaireView(lines, scores, only).Write();
        }

        foreach (var diagnostic in sheet.Diagnostics)
        {
            lines.Add(DiagnosticText.Line(diagnostic, Language.English));
        }

        return lines.ToString();
    }
}
