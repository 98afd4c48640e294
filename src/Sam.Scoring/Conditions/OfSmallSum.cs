using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Sam.Conditions;

/// <summary>
/// A count, share, sum or mean of at most 15 items compared with a number, where all that is added up fits in a byte: it stays in registers.
/// For each number of items counted the comparison holds between two sums.
/// </summary>
internal sealed class OfSmallSum : ColumnCondition
{
    private readonly IReadOnlyList<ItemSum.Row> _rows;
    private readonly byte[] _least = new byte[16];
    private readonly byte[] _greatest = new byte[16];
    private readonly bool _isInside;

    private OfSmallSum(IReadOnlyList<ItemSum.Row> rows, bool isInside)
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
        if (sum.Rows.Count > 15 || most >= byte.MaxValue || !sum.Rows.All(r => r.IsShort))
        {
            return null;
        }

        var small = new OfSmallSum(sum.Rows, isInside);
        for (var counted = 1; counted <= sum.Rows.Count; counted++)
        {
            var inside = Enumerable.Range(0, most + 1).Where(steps => holds(sum.ValueOf(counted, steps)!.Value) == isInside).ToList();
            (small._least[counted], small._greatest[counted]) = inside.Count == 0 ? (byte.MaxValue, (byte)0) : ((byte)inside[0], (byte)inside[^1]);
        }

        return small;
    }

    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch)
    {
        var whole = block.Count / 64;
        for (var word = 0; word < isTrue.Length; word++)
        {
            var first = block.First + (word * 64);
            (ulong inside, ulong known) = word >= whole || scratch.Lanes == Lanes.Scalar ? One(first, Math.Min(64, block.First + block.Count - first))
                : scratch.Lanes >= Lanes.Vector512 && Avx512BW.IsSupported ? SixtyFour(first)
                : Sixteen(first);
            (isTrue[word], isFalse[word]) = _isInside ? (inside & known, ~inside & known) : (~inside & known, inside & known);
        }
    }

    private (ulong Inside, ulong Known) One(int first, int count)
    {
        ulong inside = 0, known = 0;
        for (var i = 0; i < count; i++)
        {
            var (counted, sum) = (0, 0);
            foreach (var row in _rows)
            {
                var code = row.Column.Bytes[first + i];
                counted += row.Counts[code];
                sum += row.Steps[code];
            }

            inside |= sum >= _least[counted] && sum <= _greatest[counted] ? 1UL << i : 0;
            known |= counted > 0 ? 1UL << i : 0;
        }

        return (inside, known);
    }

    private (ulong Inside, ulong Known) SixtyFour(int first)
    {
        var low = Vector512.Create((byte)15);
        var counted = Vector512<byte>.Zero;
        var sum = Vector512<byte>.Zero;
        foreach (var row in _rows)
        {
            var places = Vector512.Create(row.Column.Bytes.Slice(first, 64)) & low;
            counted += Avx512BW.Shuffle(Wide(row.Counts), places);
            sum += Avx512BW.Shuffle(Wide(row.Steps), places);
        }

        var inside = Vector512.GreaterThanOrEqual(sum, Avx512BW.Shuffle(Wide(_least), counted)) & Vector512.LessThanOrEqual(sum, Avx512BW.Shuffle(Wide(_greatest), counted));
        return (inside.ExtractMostSignificantBits(), ~Vector512.Equals(counted, Vector512<byte>.Zero).ExtractMostSignificantBits());
    }

    private (ulong Inside, ulong Known) Sixteen(int first)
    {
        ulong inside = 0, known = 0;
        var low = Vector128.Create((byte)15);
        for (var at = 0; at < 64; at += 16)
        {
            var counted = Vector128<byte>.Zero;
            var sum = Vector128<byte>.Zero;
            foreach (var row in _rows)
            {
                var places = Vector128.Create(row.Column.Bytes.Slice(first + at, 16)) & low;
                counted += Vector128.ShuffleNative(Narrow(row.Counts), places);
                sum += Vector128.ShuffleNative(Narrow(row.Steps), places);
            }

            var between = Vector128.GreaterThanOrEqual(sum, Vector128.ShuffleNative(Narrow(_least), counted)) & Vector128.LessThanOrEqual(sum, Vector128.ShuffleNative(Narrow(_greatest), counted));
            inside |= (ulong)between.ExtractMostSignificantBits() << at;
            known |= (ulong)(Vector128.Equals(counted, Vector128<byte>.Zero).ExtractMostSignificantBits() ^ 0xFFFF) << at;
        }

        return (inside, known);
    }

    private static Vector128<byte> Narrow(byte[] table) => Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(table));

    private static Vector512<byte> Wide(byte[] table)
    {
        var half = Vector256.Create(Narrow(table), Narrow(table));
        return Vector512.Create(half, half);
    }
}
