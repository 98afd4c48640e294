using System.Globalization;

namespace Sam.Tables;

/// <summary>CSV text → table. Separator and encoding are found out; rows of the wrong width are set aside with a diagnostic.</summary>
internal sealed class CsvTable(string path, List<Diagnostic> diagnostics)
{
    private readonly List<TableRow> _rows = [];
    private int _named;
    private bool _isUnclosed;

    /// <summary>The header's cells; empty as long as there was none.</summary>
    public IReadOnlyList<TableCell> Header { get; private set; } = [];

    /// <summary>How many columns the header has up to the last that it names.</summary>
    public int Named => _named;

    /// <summary>The table; null where there is none, and the diagnostics say why.</summary>
    public static Table? Read(ReadOnlyMemory<byte> content, string path, List<Diagnostic> diagnostics) =>
        CsvText.Open(content, path, diagnostics) is { } text ? Read(text, path, diagnostics) : null;

    /// <summary>The table of a text; null where there is none, and the diagnostics say why.</summary>
    public static Table? Read(CsvText text, string path, List<Diagnostic> diagnostics)
    {
        var table = new CsvTable(path, diagnostics);
        table.ReadRows(text);
        if (table.Header.Count > 0)
        {
            return new Table(table.Header, table._rows);
        }

        diagnostics.Add(AnswerDiagnostics.EmptyFile.At(CsvText.StartOf(path)));
        return null;
    }

    /// <summary>Takes the next record: the header, or the row that it gives; null where it is no row, and the diagnostics say why unless it is blank.</summary>
    public TableRow? Take(CsvRecord record)
    {
        var cells = record.Cells(path, Header, out var range, out var last);
        if (record.IsUnclosed)
        {
            // Only the last cell of the file can be open; it is one character wide here, the quotation mark.
            var quote = new TextRange(last, new TextPosition(last.Line, last.Column + 1));
            diagnostics.Add(AnswerDiagnostics.UnclosedQuote.At(new Place.InCell(path, record.Number, "", quote)));
        }

        if (record.IsBlank)
        {
            return null;
        }

        if (Header.Count == 0)
        {
            Header = cells;
            _named = cells.FindLastIndex(c => !c.IsBlank) + 1;
            return null;
        }

        return record.IsUnclosed ? null : Row(cells, record.Number, range);
    }

    private void ReadRows(CsvText text)
    {
        using var reader = text.Read(() => _isUnclosed = true);
        for (var number = 1; reader.Read(); number++)
        {
            if (Take(CsvRecord.Of(reader, number, _isUnclosed)) is { } row)
            {
                _rows.Add(row);
            }
        }
    }

    private TableRow? Row(List<TableCell> cells, int number, TextRange range)
    {
        var where = new Place.InCell(path, number, "", range);
        if (cells.Count < _named || cells.Skip(Header.Count).Any(c => !c.IsBlank))
        {
            diagnostics.Add(AnswerDiagnostics.UnreadableRow.At(where, cells.Count.ToString(CultureInfo.InvariantCulture), _named.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        // Separators at the end of the header name no columns, so rows may leave them out.
        var missing = Enumerable.Repeat(new TableCell("", where), Math.Max(0, Header.Count - cells.Count));
        return new TableRow(number, cells.Take(Header.Count).Concat(missing).ToList(), where);
    }
}
