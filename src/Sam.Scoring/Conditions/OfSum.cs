using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sam.Conditions;

/// <summary>A count, share, sum or mean of items compared with a number: added up column by column, then looked up by how many were counted and what they gave.</summary>
internal sealed class OfSum : ColumnCondition
{
    // A table is worth its room only where it is small beside the responses.
    private const int MaxRows = 1 << 16;

    private const byte True = 2;
    private const byte False = 1;

    private readonly ItemSum _sum;
    private readonly int _width;
    private readonly byte[] _table;

    private OfSum(ItemSum sum, int width, Func<Rational, bool> holds)
    {
        _sum = sum;
        _width = width;
        _table = new byte[(sum.Rows.Length + 1) * width];
        for (var i = width; i < _table.Length; i++)
        {
            _table[i] = holds(sum.ValueOf(i / width, i % width)!.Value) ? True : False;
        }
    }

    /// <summary>The comparison; null where there would be too many sums to look up.</summary>
    public static OfSum? Of(ItemSum sum, Func<Rational, bool> holds)
    {
        var width = sum.Rows.Sum(r => r.MaxSteps) + 1;
        return (long)width * (sum.Rows.Length + 1) <= MaxRows ? new OfSum(sum, width, holds) : null;
    }

    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch)
    {
        var counters = scratch.Counters.AsSpan(0, block.Count);
        var sums = scratch.Sums.AsSpan(0, block.Count);
        counters.Clear();
        sums.Clear();
        foreach (var row in _sum.Rows)
        {
            Add(row, row.Column.Bytes.Slice(block.First, block.Count), counters, sums, scratch.Lanes);
        }

        for (var word = 0; word < isTrue.Length; word++)
        {
            var (first, last) = (word * 64, Math.Min(block.Count, (word + 1) * 64));
            ulong t = 0, f = 0;
            for (var i = first; i < last; i++)
            {
                ulong truth = _table[(counters[i] * _width) + sums[i]];
                t |= (truth >> 1) << (i - first);
                f |= (truth & 1) << (i - first);
            }

            (isTrue[word], isFalse[word]) = (t, f);
        }
    }

    private static void Add(ItemSum.Row row, ReadOnlySpan<byte> codes, Span<byte> counters, Span<ushort> sums, Lanes lanes)
    {
        var done = row.IsShort && lanes > Lanes.Scalar ? AddVectors(row, codes, counters, sums) : 0;
        for (var i = done; i < codes.Length; i++)
        {
            counters[i] += row.Counts[codes[i]];
            sums[i] += row.Steps[codes[i]];
        }
    }

    // Blank and not shown count nothing, and so do the rows 14 and 15 that their last bits lead to.
    private static int AddVectors(ItemSum.Row row, ReadOnlySpan<byte> codes, Span<byte> counters, Span<ushort> sums)
    {
        var (counts, steps, low) = (Vector128.Create(row.Counts.AsSpan(0, 16)), Vector128.Create(row.Steps.AsSpan(0, 16)), Vector128.Create((byte)15));
        var from = MemoryMarshal.Cast<byte, Vector128<byte>>(codes);
        var counted = MemoryMarshal.Cast<byte, Vector128<byte>>(counters);
        var added = MemoryMarshal.Cast<ushort, Vector128<ushort>>(sums);
        for (var i = 0; i < from.Length; i++)
        {
            var places = from[i] & low;
            counted[i] += Vector128.ShuffleNative(counts, places);
            var (first, second) = Vector128.Widen(Vector128.ShuffleNative(steps, places));
            added[2 * i] += first;
            added[(2 * i) + 1] += second;
        }

        return from.Length * Vector128<byte>.Count;
    }
}
