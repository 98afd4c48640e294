using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sam.Counting;

/// <summary>
/// Counts responses in any order: each code adds one to a cell in the row of its segment. The codes of a column lie within its variable's
/// part of a row (<see cref="AggregateLayout"/>), which is what makes it sound to leave the bounds unchecked.
/// </summary>
internal static class ScatterKernel
{
    /// <summary>Counts two byte columns, so that the rows are read once for both and neighbouring answers to one item need not wait for each other.</summary>
    /// <param name="rows">For each response where its row begins.</param>
    /// <param name="first">The codes of the first column.</param>
    /// <param name="firstOffset">The first variable's place in a row.</param>
    /// <param name="second">The codes of the second column.</param>
    /// <param name="secondOffset">The second variable's place in a row.</param>
    /// <param name="cells">All rows.</param>
    public static void Count(ReadOnlySpan<int> rows, ReadOnlySpan<byte> first, int firstOffset, ReadOnlySpan<byte> second, int secondOffset, Span<long> cells)
    {
        first = first[..rows.Length];
        second = second[..rows.Length];
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var i = 0; i < rows.Length; i++)
        {
            ref var row = ref Unsafe.Add(ref cell, rows[i]);
            Unsafe.Add(ref row, firstOffset + PlaceOf(first[i]))++;
            Unsafe.Add(ref row, secondOffset + PlaceOf(second[i]))++;
        }
    }

    /// <summary>Counts one byte column.</summary>
    public static void Count(ReadOnlySpan<int> rows, ReadOnlySpan<byte> codes, int offset, Span<long> cells)
    {
        codes = codes[..rows.Length];
        ref var cell = ref MemoryMarshal.GetReference(cells);
        for (var i = 0; i < rows.Length; i++)
        {
            Unsafe.Add(ref Unsafe.Add(ref cell, rows[i]), offset + PlaceOf(codes[i]))++;
        }
    }

    /// <summary>Counts codes of any size.</summary>
    public static void Count(ReadOnlySpan<int> rows, ReadOnlySpan<int> codes, int offset, Span<long> cells)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            cells[rows[i] + offset + AggregateLayout.FirstCode + codes[i]]++;
        }
    }

    /// <summary>Counts byte codes of one segment.</summary>
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
