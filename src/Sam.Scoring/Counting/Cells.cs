using System.Numerics;
using System.Runtime.InteropServices;

namespace Sam.Counting;

/// <summary>Sums of rows of counts.</summary>
internal static class Cells
{
    /// <summary>Adds a row to another of the same length, cell by cell.</summary>
    public static void Add(ReadOnlySpan<long> row, Span<long> sum)
    {
        row = row[..sum.Length];
        var more = MemoryMarshal.Cast<long, Vector<long>>(row);
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(sum);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] += more[i];
        }

        for (var i = vectors.Length * Vector<long>.Count; i < sum.Length; i++)
        {
            sum[i] += row[i];
        }
    }
}
