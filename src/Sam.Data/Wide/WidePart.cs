using System.Runtime.CompilerServices;
using CsvHelper;
using Sam.Tables;

namespace Sam.Wide;

/// <summary>A part of a wide file, from one record to another. Its records and lines are counted from its start.</summary>
/// <param name="text">The part's text, or where it is read from.</param>
/// <param name="open">Opens a reader of the text that stands before its first record of answers.</param>
/// <param name="decoder">Decodes its records.</param>
/// <param name="firstRecord">The number of its first record.</param>
internal sealed class WidePart(PartText text, Func<ReadOnlyMemory<byte>, Action, CsvReader> open, RowDecoder decoder, int firstRecord)
{
    private bool _isUnclosed;
    private int? _lines;

    public RowDecoder Decoder => decoder;

    /// <summary>How many records it has, once it is read.</summary>
    public int Records { get; private set; }

    /// <summary>How many line breaks it has; CR, LF and CR LF are one each.</summary>
    public int Lines => _lines ??= text.Use(t => CountLines(t.Span));

    /// <summary>Its rows, in order.</summary>
    /// <param name="create">Gives an empty batch for the next rows.</param>
    public IEnumerable<WideBatch> Read(Func<WideBatch> create)
    {
        using var held = text.Hold();
        using var reader = open(held.Text, () => _isUnclosed = true);
        for (var (batch, record) = (create(), firstRecord); batch is not null; batch = batch.IsFull ? create() : null)
        {
            record = Fill(batch, reader, record);
            Records = record - 1;
            decoder.Complete(batch);
            yield return batch;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Fill(WideBatch batch, CsvReader reader, int record)
    {
        var (start, end) = (-1L, 0L);
        for (; !batch.IsFull && reader.Read(); record++)
        {
            start = start < 0 ? reader.ByteOffset : start;
            end = reader.ByteOffset;

            if (_isUnclosed || !decoder.TryDecode(reader, record, batch))
            {
                batch.Odd.Add((batch.Block.Count, CsvRecord.Of(reader, record, _isUnclosed)));
            }
        }

        // The last row's own length does not matter here.
        batch.Bytes = end - start;
        return record;
    }

    private static int CountLines(ReadOnlySpan<byte> text)
    {
        var lines = 0;
        while (text.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var at)
        {
            lines++;
            text = text[(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1)..];
        }

        return lines;
    }
}
