using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    /// <summary>Counts the codes of one segment.</summary>
    public static void Count(ReadOnlySpan<byte> codes, Span<long> row)
    {
        foreach (var code in codes)
        {
            row[PlaceOf(code)]++;
        }
    }

    /// <summary>Where a byte stands in its variable's part of a row: 254 (not shown) comes to 0, 255 (blank) to 1.</summary>
    public static int PlaceOf(byte code) => (byte)(code + AggregateLayout.FirstCode);
}
