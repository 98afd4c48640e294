namespace Sam.Tables;

/// <summary>A table with a header, every cell with its place.</summary>
/// <param name="Header">The header's cells.</param>
/// <param name="Rows">The rows below it; blank ones are left out.</param>
internal sealed record Table(IReadOnlyList<TableCell> Header, IReadOnlyList<TableRow> Rows);

/// <summary>A row: its number in the table (the header is row 1) and its cells, as many as the header has.</summary>
internal sealed record TableRow(int Number, IReadOnlyList<TableCell> Cells, Place Where);

/// <summary>A cell: what it says, without spaces around, and where it stands.</summary>
internal readonly record struct TableCell(string Text, Place Where)
{
    public bool IsBlank => Text.Length == 0;
}
