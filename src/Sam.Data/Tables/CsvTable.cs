using System.Globalization;
using System.Text;
using CsvHelper;

namespace Sam.Tables;

/// <summary>CSV text → table. Separator and encoding are found out; rows of the wrong width are set aside with a diagnostic.</summary>
internal sealed class CsvTable
{
    /// <summary>The most bytes that a file of a wave may have.</summary>
    public const int MaxBytes = 500_000_000;

    private readonly string _path;
    private readonly List<Diagnostic> _diagnostics;
    private readonly List<TableRow> _rows = [];
    private IReadOnlyList<TableCell> _header = [];
    private int _named;
    private bool _isUnclosed;

    private CsvTable(string path, List<Diagnostic> diagnostics)
    {
        _path = path;
        _diagnostics = diagnostics;
    }

    /// <summary>The table; null where there is none, and the diagnostics say why.</summary>
    public static Table? Read(ReadOnlySpan<byte> content, string path, List<Diagnostic> diagnostics)
    {
        var start = new Place.InCell(path, 1, "", new TextRange(new TextPosition(1, 1), new TextPosition(1, 1)));
        if (content.Length > MaxBytes)
        {
            diagnostics.Add(AnswerDiagnostics.TooLarge.At(start, (MaxBytes / 1_000_000).ToString(CultureInfo.InvariantCulture) + " MB"));
            return null;
        }

        var text = TextDecoder.Decode(content, out var isWindows1252);
        if (isWindows1252)
        {
            diagnostics.Add(AnswerDiagnostics.OtherEncoding.At(start));
        }

        var table = new CsvTable(path, diagnostics);
        table.ReadRows(text);
        if (table._header.Count > 0)
        {
            return new Table(table._header, table._rows);
        }

        diagnostics.Add(AnswerDiagnostics.EmptyFile.At(start));
        return null;
    }

    private void ReadRows(string text)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions
        {
            Separator = Separator.Of(text),
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            DetectSeparatorHint = false,
            OnMalformedRecord = record => _isUnclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        });
        if (Separator.IsNamed(text))
        {
            reader.Read();
        }

        for (var number = 1; reader.Read(); number++)
        {
            var cells = Cells(reader, number, out var range, out var last);
            if (_isUnclosed)
            {
                // Only the last cell of the file can be open; it is one character wide here, the quotation mark.
                var quote = new TextRange(last, new TextPosition(last.Line, last.Column + 1));
                _diagnostics.Add(AnswerDiagnostics.UnclosedQuote.At(new Place.InCell(_path, number, "", quote)));
            }

            if (cells.All(c => c.IsBlank))
            {
                continue;
            }

            if (_header.Count == 0)
            {
                _header = cells;
                _named = cells.FindLastIndex(c => !c.IsBlank) + 1;
            }
            else if (!_isUnclosed && FitsHeader(cells, number, range, out var row))
            {
                _rows.Add(row!);
            }
        }
    }

    private bool FitsHeader(List<TableCell> cells, int number, TextRange range, out TableRow? row)
    {
        var where = new Place.InCell(_path, number, "", range);
        row = null;
        if (cells.Count < _named || cells.Skip(_header.Count).Any(c => !c.IsBlank))
        {
            _diagnostics.Add(AnswerDiagnostics.UnreadableRow.At(where, cells.Count.ToString(CultureInfo.InvariantCulture), _named.ToString(CultureInfo.InvariantCulture)));
            return false;
        }

        // Separators at the end of the header name no columns, so rows may leave them out.
        var missing = Enumerable.Repeat(new TableCell("", where), Math.Max(0, _header.Count - cells.Count));
        row = new TableRow(number, cells.Take(_header.Count).Concat(missing).ToList(), where);
        return true;
    }

    // A record's fields stand one after another with one separator between them, so their places follow from their raw lengths.
    private List<TableCell> Cells(CsvReader reader, int number, out TextRange range, out TextPosition last)
    {
        var cells = new List<TableCell>(reader.FieldCount);
        var start = new TextPosition((int)reader.LineNumber, 1);
        var at = last = start;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            last = i == 0 ? start : new TextPosition(at.Line, at.Column + 1);
            var raw = Encoding.UTF8.GetString(reader.GetRawSpan(i));
            var (lead, length) = Inner(raw);
            var first = Advance(last, raw.AsSpan(0, lead));
            var header = i < _header.Count ? _header[i].Text : "";
            cells.Add(new TableCell(reader.GetString(i).Trim(), new Place.InCell(_path, number, header, new TextRange(first, Advance(first, raw.AsSpan(lead, length))))));
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
