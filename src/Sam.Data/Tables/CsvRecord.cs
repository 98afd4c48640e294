using System.Text;
using CsvHelper;

namespace Sam.Tables;

/// <summary>A record of a CSV file on its own: what its fields say, how they are written, and where it stands.</summary>
/// <param name="Number">Its number among the records, counted from 1.</param>
/// <param name="Line">The line on which it starts, counted from 1.</param>
/// <param name="Values">The fields without quotes and without spaces around.</param>
/// <param name="Raw">The fields as they are written.</param>
/// <param name="IsUnclosed">True if its last field begins with a quotation mark that nothing closes.</param>
internal sealed record CsvRecord(int Number, int Line, string[] Values, string[] Raw, bool IsUnclosed)
{
    /// <summary>The record that a reader stands on.</summary>
    public static CsvRecord Of(CsvReader reader, int number, bool isUnclosed)
    {
        var (values, raw) = (new string[reader.FieldCount], new string[reader.FieldCount]);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.GetString(i).Trim();
            raw[i] = Encoding.UTF8.GetString(reader.GetRawSpan(i));
        }

        return new CsvRecord(number, (int)reader.LineNumber, values, raw, isUnclosed);
    }

    /// <summary>True if no field says anything.</summary>
    public bool IsBlank => Array.TrueForAll(Values, v => v.Length == 0);

    /// <summary>
    /// The fields with their places. A record's fields stand one after another with one separator between them, so their places follow
    /// from how long they are written.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="header">The header; empty for the header itself.</param>
    /// <param name="range">Where the record stands.</param>
    /// <param name="last">Where its last field begins.</param>
    public List<TableCell> Cells(string path, IReadOnlyList<TableCell> header, out TextRange range, out TextPosition last)
    {
        var cells = new List<TableCell>(Values.Length);
        var start = new TextPosition(Line, 1);
        var at = last = start;
        for (var i = 0; i < Values.Length; i++)
        {
            last = i == 0 ? start : new TextPosition(at.Line, at.Column + 1);
            var raw = Raw[i];
            var (lead, length) = Inner(raw);
            var first = Advance(last, raw.AsSpan(0, lead));
            cells.Add(new TableCell(Values[i], new Place.InCell(path, Number, i < header.Count ? header[i].Text : "", new TextRange(first, Advance(first, raw.AsSpan(lead, length))))));
            at = Advance(last, raw);
        }

        range = new TextRange(start, at);
        return cells;
    }

    // What a reader would mark: without the quotes around the cell and without spaces at its ends.
    private static (int Lead, int Length) Inner(string raw)
    {
        var isQuoted = raw.StartsWith('"');
        var end = isQuoted && raw.Length > 1 && raw.EndsWith('"') ? raw.Length - 1 : raw.Length;
        var inner = raw.AsSpan(isQuoted ? 1 : 0, end - (isQuoted ? 1 : 0));
        return ((isQuoted ? 1 : 0) + inner.Length - inner.TrimStart().Length, inner.Trim().Length);
    }

    // Line breaks are CR LF, LF or CR, as editors count them.
    private static TextPosition Advance(TextPosition from, ReadOnlySpan<char> text)
    {
        var (line, column) = (from.Line, from.Column);
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            (line, column) = isBreak ? (line + 1, 1) : (line, column + 1);
        }

        return new TextPosition(line, column);
    }
}
