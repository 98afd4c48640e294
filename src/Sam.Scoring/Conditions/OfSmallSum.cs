using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Sam.Conditions;

/// <summary>
/// A count, share, sum or mean of at most 15 items compared with a number, where all that is added up fits in a byte.
/// For each number of items counted the comparison holds between two sums.
/// </summary>
internal sealed class OfSmallSum : ColumnCondition
{
    private readonly ItemSum.Row[] _rows;
    private readonly byte[] _least = new byte[16];
    private readonly byte[] _greatest = new byte[16];
    private readonly bool _isInside;

    private OfSmallSum(ItemSum.Row[] rows, bool isInside)
    {
        _rows = rows;
        _isInside = isInside;
    }

    /// <summary>The comparison; null where there are too many items or options, or the sums are too great.</summary>
    /// <param name="sum">What is added up.</param>
    /// <param name="holds">Whether the comparison holds for a value.</param>
    /// <param name="isInside">False if it is the values for which it does not hold that lie between two: for "not equal".</param>
    public static OfSmallSum? Of(ItemSum sum, Func<Rational, bool> holds, bool isInside)
    {
        var most = sum.Rows.Sum(r => r.MaxSteps);
        if (sum.Rows.Length > 15 || most >= byte.MaxValue || !sum.Rows.All(r => r.IsShort))
        {
            return null;
        }

        var small = new OfSmallSum(sum.Rows, isInside);
        for (var counted = 1; counted <= sum.Rows.Length; counted++)
        {
            var inside = Enumerable.Range(0, most + 1).Where(steps => holds(sum.ValueOf(counted, steps)!.Value) == isInside).ToList();
            (small._least[counted], small._greatest[counted]) = inside.Count == 0 ? (byte.MaxValue, (byte)0) : ((byte)inside[0], (byte)inside[^1]);
        }

        return small;
    }

    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch)
    {
        var counters = scratch.Counters.AsSpan(0, block.Count);
        var sums = scratch.SmallSums.AsSpan(0, block.Count);
        counters.Clear();
        sums.Clear();
        var width = scratch.Lanes >= Lanes.Vector512 && Avx512BW.IsSupported ? 64 : scratch.Lanes > Lanes.Scalar ? 16 : 1;
        foreach (var row in _rows)
        {
            var codes = row.Column.Bytes.Slice(block.First, block.Count);
            var done = width switch { 64 => Add512(row, codes, counters, sums), 16 => Add128(row, codes, counters, sums), _ => 0 };
            for (var i = done; i < codes.Length; i++)
            {
                counters[i] += row.Counts[codes[i]];
                sums[i] += row.Steps[codes[i]];
            }
        }

        for (var word = 0; word < isTrue.Length; word++)
        {
            var (first, count) = (word * 64, Math.Min(64, block.Count - (word * 64)));
            var (inside, known) = count < 64 || width == 1 ? Compare(counters.Slice(first, count), sums.Slice(first, count))
                : width == 64 ? Compare512(counters[first..], sums[first..])
                : Compare128(counters[first..], sums[first..]);
            (isTrue[word], isFalse[word]) = _isInside ? (inside & known, ~inside & known) : (~inside & known, inside & known);
        }
    }

    private static int Add512(ItemSum.Row row, ReadOnlySpan<byte> codes, Span<byte> counters, Span<byte> sums)
    {
        var (counts, steps, low) = (Wide(row.Counts), Wide(row.Steps), Vector512.Create((byte)15));
        var from = MemoryMarshal.Cast<byte, Vector512<byte>>(codes);
        var counted = MemoryMarshal.Cast<byte, Vector512<byte>>(counters);
        var added = MemoryMarshal.Cast<byte, Vector512<byte>>(sums);
        for (var i = 0; i < from.Length; i++)
        {
            var places = from[i] & low;
            counted[i] += Avx512BW.Shuffle(counts, places);
            added[i] += Avx512BW.Shuffle(steps, places);
        }

        return from.Length * Vector512<byte>.Count;
    }

    private static int Add128(ItemSum.Row row, ReadOnlySpan<byte> codes, Span<byte> counters, Span<byte> sums)
    {
        var (counts, steps, low) = (Narrow(row.Counts), Narrow(row.Steps), Vector128.Create((byte)15));
        var from = MemoryMarshal.Cast<byte, Vector128<byte>>(codes);
        var counted = MemoryMarshal.Cast<byte, Vector128<byte>>(counters);
        var added = MemoryMarshal.Cast<byte, Vector128<byte>>(sums);
        for (var i = 0; i < from.Length; i++)
        {
            var places = from[i] & low;
            counted[i] += Vector128.ShuffleNative(counts, places);
            added[i] += Vector128.ShuffleNative(steps, places);
        }

        return from.Length * Vector128<byte>.Count;
    }

    private (ulong Inside, ulong Known) Compare(ReadOnlySpan<byte> counters, ReadOnlySpan<byte> sums)
    {
        ulong inside = 0, known = 0;
        for (var i = 0; i < counters.Length; i++)
        {
            inside |= sums[i] >= _least[counters[i]] && sums[i] <= _greatest[counters[i]] ? 1UL << i : 0;
            known |= counters[i] > 0 ? 1UL << i : 0;
        }

        return (inside, known);
    }

    private (ulong Inside, ulong Known) Compare512(ReadOnlySpan<byte> counters, ReadOnlySpan<byte> sums)
    {
        var (counted, sum) = (Vector512.Create(counters), Vector512.Create(sums));
        var inside = Vector512.GreaterThanOrEqual(sum, Avx512BW.Shuffle(Wide(_least), counted)) & Vector512.LessThanOrEqual(sum, Avx512BW.Shuffle(Wide(_greatest), counted));
        return (inside.ExtractMostSignificantBits(), ~Vector512.Equals(counted, Vector512<byte>.Zero).ExtractMostSignificantBits());
    }

    private (ulong Inside, ulong Known) Compare128(ReadOnlySpan<byte> counters, ReadOnlySpan<byte> sums)
    {
        ulong inside = 0, unknown = 0;
        for (var at = 0; at < 64; at += 16)
        {
            var (counted, sum) = (Vector128.Create(counters[at..]), Vector128.Create(sums[at..]));
            var between = Vector128.GreaterThanOrEqual(sum, Vector128.ShuffleNative(Narrow(_least), counted)) & Vector128.LessThanOrEqual(sum, Vector128.ShuffleNative(Narrow(_greatest), counted));
            inside |= (ulong)between.ExtractMostSignificantBits() << at;
            unknown |= (ulong)Vector128.Equals(counted, Vector128<byte>.Zero).ExtractMostSignificantBits() << at;
        }

        return (inside, ~unknown);
    }

    private static Vector128<byte> Narrow(byte[] table) => Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(table));

    private static Vector512<byte> Wide(byte[] table)
    {
        var half = Vector256.Create(Narrow(table), Narrow(table));
        return Vector512.Create(half, half);
    }
}
