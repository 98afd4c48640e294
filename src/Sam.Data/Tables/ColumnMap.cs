namespace Sam.Tables;

/// <summary>Which columns of a table stand for what. The first column of a name is read; further ones are reported.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<ColumnName, int> _places = [];
    private readonly List<int> _others = [];

    /// <summary>Finds the columns of a table.</summary>
    /// <param name="table">The table; a column with neither a name nor a cell that says something is none.</param>
    /// <param name="names">The columns that are known.</param>
    /// <param name="diagnostics">Where columns that stand twice are reported.</param>
    /// <param name="isOther">True for a header that is another column whatever it is called; null if none is.</param>
    public ColumnMap(Table table, IEnumerable<ColumnName> names, List<Diagnostic> diagnostics, Func<string, bool>? isOther = null)
    {
        var known = names.ToList();
        for (var i = 0; i < table.Header.Count; i++)
        {
            var header = table.Header[i];
            if (known.FirstOrDefault(n => n.Is(header.Text)) is not { } name || isOther?.Invoke(header.Text) == true)
            {
                if (!header.IsBlank || table.Rows.Any(r => !r.Cells[i].IsBlank))
                {
                    _others.Add(i);
                }
            }
            else if (!_places.TryAdd(name, i))
            {
                diagnostics.Add(AnswerDiagnostics.DuplicateColumn.At(header.Where, header.Text));
            }
        }
    }

    /// <summary>The places of the columns that are none of the names.</summary>
    public IReadOnlyList<int> Others => _others;

    public bool Has(ColumnName name) => _places.ContainsKey(name);

    /// <summary>The place of a column; -1 if the table does not have it.</summary>
    public int PlaceOf(ColumnName name) => _places.TryGetValue(name, out var place) ? place : -1;

    /// <summary>The cell of a column; null if the table does not have it.</summary>
    public TableCell? Cell(TableRow row, ColumnName name) => _places.TryGetValue(name, out var place) ? row.Cells[place] : null;

    /// <summary>The text of a column; null if the table does not have it or the cell is blank.</summary>
    public string? Text(TableRow row, ColumnName name) => Cell(row, name) is { IsBlank: false } cell ? ComposedText.Compose(cell.Text) : null;

    /// <summary>True if the table has all of some columns; those it lacks are reported at its header.</summary>
    public bool HasAll(Table table, List<Diagnostic> diagnostics, params ColumnName[] names)
    {
        foreach (var missing in names.Where(n => !Has(n)))
        {
            var diagnostic = AnswerDiagnostics.MissingColumn.At(table.Header[0].Where, missing.Swedish);
            var near = Spelling.Nearest(missing.Swedish, _others.Select(o => table.Header[o].Text));
            diagnostics.Add(near is null ? diagnostic : diagnostic with
            {
                Message = diagnostic.Message.And(new Message($"Kolumnen ”{near}” liknar den.", $"The column “{near}” is like it.")),
            });
        }

        return names.All(Has);
    }
}
