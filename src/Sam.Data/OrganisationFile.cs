using System.Globalization;
using Sam.Tables;

namespace Sam;

/// <summary>
/// The units of an organisation from a CSV or JSON file: <c>id;namn;nivå;överordnad;inbjudna;föregångare</c>, or the English names
/// <c>id,name,level,parent,invited,predecessor</c>, in any order; only the id is needed. Further columns are properties of units.
/// </summary>
public static partial class OrganisationFile
{
    private static readonly ColumnName Id = new("id");
    private static readonly ColumnName Name = new("namn", "name");
    private static readonly ColumnName Level = new("nivå", "level");
    private static readonly ColumnName Parent = new("överordnad", "parent");
    private static readonly ColumnName Invited = new("inbjudna", "invited");
    private static readonly ColumnName Predecessor = new("föregångare", "predecessor");

    /// <summary>Reads the file. There is no value where the tree has errors (SAM7001-SAM7003), an id can't be used (SAM7012) or the file can't be read.</summary>
    /// <param name="content">The bytes; the ending of <paramref name="path"/> tells CSV from JSON.</param>
    /// <param name="path">The path for diagnostics.</param>
    public static ParseResult<Organisation> Read(ReadOnlyMemory<byte> content, string path)
    {
        var diagnostics = new List<Diagnostic>();
        if (TableReader.Read(content, path, diagnostics) is not { } table)
        {
            return new ParseResult<Organisation>(null, diagnostics);
        }

        var columns = new ColumnMap(table, [Id, Name, Level, Parent, Invited, Predecessor], diagnostics);
        if (!columns.HasAll(table, diagnostics, Id))
        {
            return new ParseResult<Organisation>(null, diagnostics);
        }

        var places = new Dictionary<Unit, UnitPlace>(ReferenceEqualityComparer.Instance);
        var units = new List<Unit>();
        foreach (var row in table.Rows)
        {
            if (ReadUnit(row, table, columns, diagnostics) is { } unit)
            {
                units.Add(unit);
                places.Add(unit, new UnitPlace(columns.Cell(row, Id)!.Value.Where, (columns.Cell(row, Parent) ?? columns.Cell(row, Id)!.Value).Where));
            }
        }

        var organisation = Organisation.Create(units, u => places[u]);
        var isRefused = RefuseBars(units, places, diagnostics);
        return new ParseResult<Organisation>(!isRefused && organisation.TryGetValue(out var value) ? value : null, diagnostics.Concat(organisation.Diagnostics));
    }

    /// <summary>
    /// An organisation for files that name units where nobody has described them: every unit named (columns <c>enhet</c>, <c>enheter</c>)
    /// hangs under one root <c>alla</c>, in alphabetical order.
    /// </summary>
    /// <param name="files">The bytes and paths of answers and published figures.</param>
    public static Organisation OfUnitsIn(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) => OfUnits(files.SelectMany(f =>
    {
        // What can't be read is said by the reader of the file itself.
        var ignored = new List<Diagnostic>();
        if (TableReader.Read(f.Value, f.Key, ignored) is not { } table)
        {
            return [];
        }

        var columns = new ColumnMap(table, [Answers.AnswerColumns.Unit, Answers.AnswerColumns.Units], ignored);
        return table.Rows
            .SelectMany(r => (columns.Text(r, Answers.AnswerColumns.Units)?.Split('|') ?? []).Append(columns.Text(r, Answers.AnswerColumns.Unit)))
            .OfType<string>()
            .ToList();
    }));

    internal static Organisation OfUnits(IEnumerable<string> names)
    {
        var ids = names
            .Select(n => ComposedText.Compose(n).Trim())
            .Where(n => n.Length > 0 && !n.Equals(Organisation.AddedRootId, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(n => n.ToUpperInvariant())
            .Order(SwedishCollation.Instance);
        return Organisation.Create(ids.Select(id => new Unit(id, parent: Organisation.AddedRootId)).Prepend(new Unit(Organisation.AddedRootId, "Alla"))).Value;
    }

    // The units stay in the tree until it is checked: those below them are not at fault.
    private static bool RefuseBars(List<Unit> units, Dictionary<Unit, UnitPlace> places, List<Diagnostic> diagnostics)
    {
        var refused = units.Where(u => u.Id.Contains('|', StringComparison.Ordinal)).ToList();
        diagnostics.AddRange(refused.Select(u => OrganisationDiagnostics.BarInUnitId.At(places[u].Id, u.Id)));
        return refused.Count > 0;
    }

    private static Unit? ReadUnit(TableRow row, Table table, ColumnMap columns, List<Diagnostic> diagnostics)
    {
        if (columns.Text(row, Id) is not { } id)
        {
            diagnostics.Add(AnswerDiagnostics.MissingUnit.At(row.Where));
            return null;
        }

        var properties = columns.Others
            .Where(o => !row.Cells[o].IsBlank)
            .Select(o => KeyValuePair.Create(ComposedText.Compose(table.Header[o].Text), ComposedText.Compose(row.Cells[o].Text)));
        return new Unit(
            id,
            columns.Text(row, Name),
            columns.Text(row, Level),
            columns.Text(row, Parent),
            InvitedOf(columns.Cell(row, Invited), diagnostics),
            (columns.Text(row, Predecessor) ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToSequence(),
            properties.ToSequence());
    }

    private static long? InvitedOf(TableCell? cell, List<Diagnostic> diagnostics)
    {
        if (cell is not { IsBlank: false } written)
        {
            return null;
        }

        if (long.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var invited) && invited <= 100_000_000)
        {
            return invited;
        }

        diagnostics.Add(OrganisationDiagnostics.BadInvited.At(written.Where, written.Text));
        return null;
    }
}
