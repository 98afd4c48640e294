using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Copies a row to another of the same length.</summary>
    public static void Widen(ReadOnlySpan<int> row, Span<long> to)
    {
        var i = 0;
        for (; i + Vector128<int>.Count <= to.Length; i += Vector128<int>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(row[i..]));
            low.CopyTo(to[i..]);
            high.CopyTo(to[(i + Vector128<long>.Count)..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] = row[i];
        }
    }
}
