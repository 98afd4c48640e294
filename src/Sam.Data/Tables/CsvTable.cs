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
            OnMalformedRecord = ReportMalformed,
        });
        for (var number = 1; reader.Read(); number++)
        {
            var cells = Cells(reader, number, out var range);
            if (cells.All(c => c.IsBlank))
            {
                continue;
            }

            if (_header.Count == 0)
            {
                _header = cells;
            }
            else if (FitsHeader(cells, number, range, out var row))
            {
                _rows.Add(row!);
            }
        }
    }

    private bool FitsHeader(List<TableCell> cells, int number, TextRange range, out TableRow? row)
    {
        var where = new Place.InCell(_path, number, "", range);
        row = null;
        if (cells.Count < _header.Count || cells.Skip(_header.Count).Any(c => !c.IsBlank))
        {
            _diagnostics.Add(AnswerDiagnostics.UnreadableRow.At(where, cells.Count.ToString(CultureInfo.InvariantCulture), _header.Count.ToString(CultureInfo.InvariantCulture)));
            return false;
        }

        row = new TableRow(number, cells.Take(_header.Count).ToList(), where);
        return true;
    }

    // A record's fields stand one after another with one separator between them, so their places follow from their raw lengths.
    private List<TableCell> Cells(CsvReader reader, int number, out TextRange range)
    {
        var cells = new List<TableCell>(reader.FieldCount);
        var start = new TextPosition((int)reader.LineNumber, 1);
        var at = start;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var raw = Encoding.UTF8.GetString(reader.GetRawSpan(i));
            var lead = raw.Length - raw.TrimStart(' ', '"').Length;
            var tail = raw.AsSpan(lead).TrimEnd(" \"").Length;
            var first = Advance(at, raw.AsSpan(0, lead));
            var header = i < _header.Count ? _header[i].Text : "";
            cells.Add(new TableCell(reader.GetString(i).Trim(), new Place.InCell(_path, number, header, new TextRange(first, Advance(first, raw.AsSpan(lead, tail))))));
            at = Advance(at, raw);
            at = i + 1 < reader.FieldCount ? new TextPosition(at.Line, at.Column + 1) : at;
        }

        range = new TextRange(start, at);
        return cells;
    }

    private void ReportMalformed(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            var at = new TextPosition((int)record.LineNumber, 1);
            _diagnostics.Add(AnswerDiagnostics.UnclosedQuote.At(new Place.InCell(_path, at.Line, "", new TextRange(at, at))));
        }
    }

    private static TextPosition Advance(TextPosition from, ReadOnlySpan<char> text)
    {
        var newline = text.LastIndexOf('\n');
        return newline < 0
            ? new TextPosition(from.Line, from.Column + text.Length)
            : new TextPosition(from.Line + text.Count('\n'), text.Length - newline);
    }
}
