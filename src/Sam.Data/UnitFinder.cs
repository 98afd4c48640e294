using Sam.Tables;

namespace Sam;

/// <summary>Finds the unit that a cell names; says why where there is none.</summary>
internal sealed class UnitFinder(Organisation organisation, List<Diagnostic> diagnostics)
{
    private const int Shown = 8;

    /// <summary>The unit; null where the cell names none, or several.</summary>
    /// <param name="cell">An id, or a name that one unit has.</param>
    /// <param name="row">Where to report a blank cell; null for the cell itself.</param>
    public Unit? Find(TableCell cell, Place? row = null)
    {
        if (cell.IsBlank)
        {
            diagnostics.Add(AnswerDiagnostics.MissingUnit.At(row ?? cell.Where));
            return null;
        }

        if (organisation.FindByIdOrName(cell.Text) is { } unit)
        {
            return unit;
        }

        var name = ComposedText.Compose(cell.Text).Trim();
        var same = organisation.Units.Where(u => ComposedText.Compose(u.Name).Trim().Equals(name, StringComparison.OrdinalIgnoreCase)).Select(u => u.Id).ToList();
        diagnostics.Add(same.Count > 1 ? Ambiguous(cell, same) : Unknown(cell));
        return null;
    }

    private static Diagnostic Ambiguous(TableCell cell, List<string> ids) =>
        AnswerDiagnostics.AmbiguousUnit.At(cell.Where, cell.Text, string.Join(", ", ids.Take(Shown)) + (ids.Count > Shown ? ", …" : ""));

    private Diagnostic Unknown(TableCell cell)
    {
        var diagnostic = AnswerDiagnostics.UnknownUnit.At(cell.Where, cell.Text);
        var nearest = Spelling.Nearest(cell.Text, organisation.Units.SelectMany(u => new[] { u.Id, u.Name }));
        return Spelling.Question(nearest) is { } question ? diagnostic with { Message = diagnostic.Message.And(question) } : diagnostic;
    }
}
