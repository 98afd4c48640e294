using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sam.Counting;

/// <summary>
/// Counts responses in any order: each code adds one to a cell in the row of its segment. Rows are narrow, of two variables at most, so that
/// the rows of all segments stay in a near cache. A code lies within its variable's part of a row (<see cref="AggregateLayout"/>) and a segment
/// within the rows, by how columns are built; that is what makes it sound to leave the bounds unchecked.
/// </summary>
internal static class ScatterKernel
{
    /// <summary>Counts two byte columns: segments are read once for both, and like answers after another wait for each other half as often.</summary>
    /// <param name="segments">For each response the row that it counts in.</param>
    /// <param name="first">The codes of the first column.</param>
    /// <param name="firstWidth">How many cells the first variable has in a row.</param>
    /// <param name="second">The codes of the second column.</param>
    /// <param name="secondWidth">How many cells the second variable has in a row.</param>
    /// <param name="cells">All rows.</param>
    public static void Count(ReadOnlySpan<int> segments, ReadOnlySpan<byte> first, int firstWidth, ReadOnlySpan<byte> second, int secondWidth, Span<int> cells)
    {
        first = first[..segments.Length];
        second = second[..segments.Length];
        var width = firstWidth + secondWidth;
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var i = 0; i < segments.Length; i++)
        {
            ref var row = ref Unsafe.Add(ref cell, segments[i] * width);
            Unsafe.Add(ref row, PlaceOf(first[i]))++;
            Unsafe.Add(ref row, firstWidth + PlaceOf(second[i]))++;
        }
    }

    /// <summary>Counts one byte column.</summary>
    public static void Count(ReadOnlySpan<int> segments, ReadOnlySpan<byte> codes, int width, Span<int> cells)
    {
        codes = codes[..segments.Length];
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var i = 0; i < segments.Length; i++)
        {
            Unsafe.Add(ref cell, (segments[i] * width) + PlaceOf(codes[i]))++;
        }
    }

    /// <summary>How many cells <see cref="Set"/> needs beside the row.</summary>
    public const int ScratchLength = Parts * 256;

    private const int Parts = 4;

    /// <summary>
    /// Sets a row to the counts of one segment, whose codes lie side by side. Answers after another are often alike, and adding to one cell waits
    /// for the addition before it: so four rows take turns.
    /// </summary>
    /// <param name="codes">The codes.</param>
    /// <param name="row">The variable's part of the row.</param>
    /// <param name="scratch">Cells that are 0, and are again afterwards.</param>
    public static void Set(ReadOnlySpan<byte> codes, Span<long> row, Span<int> scratch)
    {
        if (codes.Length < Parts * row.Length)
        {
            row.Clear();
            foreach (var code in codes)
            {
                row[PlaceOf(code)]++;
            }

            return;
        }

        ref var cell = ref MemoryMarshal.GetReference(scratch[..ScratchLength]);
        var eights = MemoryMarshal.Cast<byte, ulong>(codes);
        foreach (var eight in eights)
        {
            Unsafe.Add(ref cell, (int)(byte)eight)++;
            Unsafe.Add(ref cell, 256 + (int)(byte)(eight >> 8))++;
            Unsafe.Add(ref cell, 512 + (int)(byte)(eight >> 16))++;
            Unsafe.Add(ref cell, 768 + (int)(byte)(eight >> 24))++;
            Unsafe.Add(ref cell, (int)(byte)(eight >> 32))++;
            Unsafe.Add(ref cell, 256 + (int)(byte)(eight >> 40))++;
            Unsafe.Add(ref cell, 512 + (int)(byte)(eight >> 48))++;
            Unsafe.Add(ref cell, 768 + (int)(eight >> 56))++;
        }

        foreach (var code in codes[(8 * eights.Length)..])
        {
            scratch[code]++;
        }

        // From the last two bytes, not shown and blank, on to the first codes.
        Take(scratch, byte.MaxValue + 1 - AggregateLayout.FirstCode, row[..AggregateLayout.FirstCode]);
        Take(scratch, 0, row[AggregateLayout.FirstCode..]);
    }

    // Sets cells to the sums of the four rows' cells from a place on, and these to 0.
    private static void Take(Span<int> scratch, int from, Span<long> cells)
    {
        var i = 0;
        for (; i + Vector256<int>.Count <= cells.Length; i += Vector256<int>.Count)
        {
            var sum = Vector256<int>.Zero;
            for (var at = from + i; at < ScratchLength; at += 256)
            {
                sum += Vector256.Create<int>(scratch[at..]);
                Vector256<int>.Zero.CopyTo(scratch[at..]);
            }

            var (low, high) = Vector256.Widen(sum);
            low.CopyTo(cells[i..]);
            high.CopyTo(cells[(i + Vector256<long>.Count)..]);
        }

        for (; i < cells.Length; i++)
        {
            cells[i] = 0;
            for (var at = from + i; at < ScratchLength; at += 256)
            {
                cells[i] += scratch[at];
                scratch[at] = 0;
            }
        }
    }

    /// <summary>Where a byte stands in its variable's part of a row: 254 (not shown) comes to 0, 255 (blank) to 1.</summary>
    public static int PlaceOf(byte code) => (byte)(code + AggregateLayout.FirstCode);
}
