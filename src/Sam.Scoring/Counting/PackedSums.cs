using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Sam.Columns;
using Sam.Conditions;

namespace Sam.Counting;

/// <summary>
/// The numbers of a <see cref="PackedIndex"/> for all responses, added up column by column. Scales of up to 14 options are looked up many at
/// a time: the last four bits of a byte tell what it is (see <see cref="TruthTable"/>).
/// </summary>
internal static class PackedSums
{
    // So many at a time stay in the nearest cache from item to item.
    private const int BlockLength = 8192;

    /// <summary>Numbers below 256.</summary>
    public static byte[] Bytes(PackedIndex index, int responses, Lanes lanes)
    {
        var sums = new byte[responses];
        Add(index, responses, (column, parts, first, count) =>
        {
            var block = sums.AsSpan(first, count);
            var done = column is ChoiceColumn choice && IsShort(parts) ? AddBytes(choice.Bytes.Slice(first, count), Row(parts, 0), block, lanes) : 0;
            for (var i = done; i < count; i++)
            {
                block[i] += (byte)PartAt(column, parts, first + i);
            }
        });
        return sums;
    }

    /// <summary>Numbers below 65,536.</summary>
    public static ushort[] Shorts(PackedIndex index, int responses, Lanes lanes)
    {
        var sums = new ushort[responses];
        Add(index, responses, (column, parts, first, count) =>
        {
            var block = sums.AsSpan(first, count);
            var done = column is ChoiceColumn choice && IsShort(parts) && lanes > Lanes.Scalar ? AddShorts(choice.Bytes.Slice(first, count), Row(parts, 0), Row(parts, 8), block) : 0;
            for (var i = done; i < count; i++)
            {
                block[i] += (ushort)PartAt(column, parts, first + i);
            }
        });
        return sums;
    }

    /// <summary>Numbers of any size.</summary>
    public static ulong[] Longs(PackedIndex index, int responses)
    {
        var sums = new ulong[responses];
        Add(index, responses, (column, parts, first, count) =>
        {
            for (var i = first; i < first + count; i++)
            {
                sums[i] += PartAt(column, parts, i);
            }
        });
        return sums;
    }

    private static void Add(PackedIndex index, int responses, Action<Column, ulong[], int, int> add)
    {
        for (var first = 0; first < responses; first += BlockLength)
        {
            for (var item = 0; item < index.Columns.Length; item++)
            {
                add(index.Columns[item], index.Parts[item], first, Math.Min(BlockLength, responses - first));
            }
        }
    }

    private static ulong PartAt(Column column, ulong[] parts, int response) => parts[column.CodeAt(response) + AggregateLayout.FirstCode];

    private static bool IsShort(ulong[] parts) => parts.Length <= 16;

    // One byte of what each code adds, by the last four bits of the code.
    private static Vector128<byte> Row(ulong[] parts, int shift)
    {
        Span<byte> row = stackalloc byte[16];
        for (var place = 0; place < parts.Length; place++)
        {
            row[(place - AggregateLayout.FirstCode) & 15] = (byte)(parts[place] >> shift);
        }

        return Vector128.Create((ReadOnlySpan<byte>)row);
    }

    private static int AddBytes(ReadOnlySpan<byte> codes, Vector128<byte> row, Span<byte> sums, Lanes lanes)
    {
        if (lanes >= Lanes.Vector512 && Avx512BW.IsSupported)
        {
            var half = Vector256.Create(row, row);
            var (rows, low) = (Vector512.Create(half, half), Vector512.Create((byte)15));
            var from = MemoryMarshal.Cast<byte, Vector512<byte>>(codes);
            var to = MemoryMarshal.Cast<byte, Vector512<byte>>(sums);
            for (var i = 0; i < to.Length; i++)
            {
                to[i] += Avx512BW.Shuffle(rows, from[i] & low);
            }

            return to.Length * Vector512<byte>.Count;
        }

        if (lanes > Lanes.Scalar)
        {
            var low = Vector128.Create((byte)15);
            var from = MemoryMarshal.Cast<byte, Vector128<byte>>(codes);
            var to = MemoryMarshal.Cast<byte, Vector128<byte>>(sums);
            for (var i = 0; i < to.Length; i++)
            {
                to[i] += Vector128.ShuffleNative(row, from[i] & low);
            }

            return to.Length * Vector128<byte>.Count;
        }

        return 0;
    }

    private static int AddShorts(ReadOnlySpan<byte> codes, Vector128<byte> lowRow, Vector128<byte> highRow, Span<ushort> sums)
    {
        var last = Vector128.Create((byte)15);
        var from = MemoryMarshal.Cast<byte, Vector128<byte>>(codes);
        var to = MemoryMarshal.Cast<ushort, Vector128<ushort>>(sums);
        for (var i = 0; i < from.Length; i++)
        {
            var places = from[i] & last;
            var (first, second) = Vector128.Widen(Vector128.ShuffleNative(lowRow, places));
            var (firstHigh, secondHigh) = Vector128.Widen(Vector128.ShuffleNative(highRow, places));
            to[2 * i] += first | (firstHigh << 8);
            to[(2 * i) + 1] += second | (secondHigh << 8);
        }

        return from.Length * Vector128<byte>.Count;
    }
}
