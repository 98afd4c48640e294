using System.Globalization;
using CsvHelper;

namespace Sam.Tables;

/// <summary>The text of a CSV file as UTF-8, with its separator; readers of it stand on one record after another.</summary>
internal sealed class CsvText
{
    /// <summary>The most bytes that a file of a wave may have.</summary>
    public const int MaxBytes = 500_000_000;

    private readonly char _separator;
    private readonly bool _isNamed;

    private CsvText(ReadOnlyMemory<byte> content, bool isWindows1252)
    {
        Content = content;
        IsWindows1252 = isWindows1252;
        _separator = Separator.Of(content.Span, out _isNamed);
    }

    /// <summary>The text.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>True if the file was no UTF-8.</summary>
    public bool IsWindows1252 { get; }

    /// <summary>The start of a file, for what concerns all of it.</summary>
    public static Place StartOf(string path) => new Place.InCell(path, 1, "", new TextRange(new TextPosition(1, 1), new TextPosition(1, 1)));

    /// <summary>The text of a file; null where it is too large, and the diagnostics say so.</summary>
    public static CsvText? Open(ReadOnlyMemory<byte> content, string path, List<Diagnostic> diagnostics, int maxBytes = MaxBytes)
    {
        if (content.Length > maxBytes)
        {
            diagnostics.Add(AnswerDiagnostics.TooLarge.At(StartOf(path), (maxBytes / 1_000_000).ToString(CultureInfo.InvariantCulture) + " MB"));
            return null;
        }

        var text = new CsvText(TextDecoder.ToUtf8(content, out var isWindows1252), isWindows1252);
        if (isWindows1252)
        {
            diagnostics.Add(AnswerDiagnostics.OtherEncoding.At(StartOf(path)));
        }

        return text;
    }

    /// <summary>A reader that stands before the first record.</summary>
    /// <param name="onUnclosed">Called when the record that is read next is the last one and a quotation mark in it is open.</param>
    /// <param name="end">Where to stop, between two records; null for the end of the text.</param>
    public CsvReader Read(Action onUnclosed, int? end = null)
    {
        var reader = ReadPart(Content[..(end ?? Content.Length)], onUnclosed);
        if (_isNamed)
        {
            reader.Read();
        }

        return reader;
    }

    /// <summary>A reader of a part of the text that begins with a record; its line numbers are counted from the part's start.</summary>
    public CsvReader ReadPart(ReadOnlyMemory<byte> part, Action onUnclosed) => CsvReader.Create(part, new CsvReaderOptions
    {
        Separator = _separator,
        HasHeader = false,
        SkipEmptyLines = true,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        OnMalformedRecord = record =>
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            {
                onUnclosed();
            }
        },
    });
}
