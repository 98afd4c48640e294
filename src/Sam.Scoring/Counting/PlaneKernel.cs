using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Sam.Conditions;

namespace Sam.Counting;

/// <summary>
/// Counts the codes of one segment, which lie side by side, without looking at any: 64 codes become words of their bits, and how many bits
/// are set in the words and in what they have in common gives how many have each code (Möbius inversion over the subsets of bits).
/// </summary>
internal static class PlaneKernel
{
    /// <summary>Scales of more options have more bits than this counts.</summary>
    public const int MaxOptions = 8;

    /// <summary>Shorter segments are counted code by code.</summary>
    public const int MinLength = 32;

    /// <summary>How far behind the last code is read.</summary>
    public const int Padding = 64;

    /// <summary>True if bits are gathered faster than codes are looked at.</summary>
    public static bool Pays(Lanes lanes) => lanes > Lanes.Scalar && (Vector256.IsHardwareAccelerated || Vector128.IsHardwareAccelerated);

    /// <summary>Sets one variable's cells in all rows to the counts of its column.</summary>
    /// <param name="codes">The codes, segment by segment, and <see cref="Padding"/> bytes more.</param>
    /// <param name="starts">Where each segment begins, and where the last one ends.</param>
    /// <param name="options">How many options the scale has.</param>
    /// <param name="offset">The variable's place in a row.</param>
    /// <param name="width">How many cells a row has.</param>
    /// <param name="cells">All rows.</param>
    /// <param name="lanes">How many codes at a time.</param>
    public static void Count(ReadOnlySpan<byte> codes, ReadOnlySpan<int> starts, int options, int offset, int width, Span<long> cells, Lanes lanes)
    {
        Span<int> scratch = stackalloc int[ScatterKernel.ScratchLength];
        scratch.Clear();
        for (var segment = 0; segment < starts.Length - 1; segment++)
        {
            var (first, length) = (starts[segment], starts[segment + 1] - starts[segment]);
            var row = cells.Slice((segment * width) + offset, options + AggregateLayout.FirstCode);
            if (length < MinLength || options > MaxOptions || !Pays(lanes))
            {
                ScatterKernel.Set(codes.Slice(first, length), row, scratch);
            }
            else if (lanes >= Lanes.Vector512 && Avx512BW.IsSupported)
            {
                Count<PlanesOf512>(codes.Slice(first, length + Padding), row);
            }
            else
            {
                Count<PlanesOf256>(codes.Slice(first, length + Padding), row);
            }
        }
    }

    private static void Count<TReader>(ReadOnlySpan<byte> padded, Span<long> row)
        where TReader : struct, IPlaneReader
    {
        if (row.Length - AggregateLayout.FirstCode <= 4)
        {
            CountFour<TReader>(padded, row);
        }
        else
        {
            CountEight<TReader>(padded, row);
        }
    }

    private static void CountFour<TReader>(ReadOnlySpan<byte> padded, Span<long> row)
        where TReader : struct, IPlaneReader
    {
        ref var codes = ref MemoryMarshal.GetReference(padded);
        var length = padded.Length - Padding;
        int none = 0, ones = 0, x0 = 0, x1 = 0, x01 = 0;
        for (var i = 0; i < length; i += 64)
        {
            var planes = TReader.Read(ref Unsafe.Add(ref codes, i));
            planes = length - i >= 64 ? planes : planes.Keep((1UL << (length - i)) - 1);
            var (y0, y1) = (planes.Ones & ~planes.None, planes.Twos & ~planes.None);
            none += BitOperations.PopCount(planes.None);
            ones += BitOperations.PopCount(planes.Ones);
            x0 += BitOperations.PopCount(y0);
            x1 += BitOperations.PopCount(y1);
            x01 += BitOperations.PopCount(y0 & y1);
        }

        Span<long> exact = [none - (ones - x0), ones - x0, length - none - x0 - x1 + x01, x0 - x01, x1 - x01, x01];
        exact[..row.Length].CopyTo(row);
    }

    private static void CountEight<TReader>(ReadOnlySpan<byte> padded, Span<long> row)
        where TReader : struct, IPlaneReader
    {
        ref var codes = ref MemoryMarshal.GetReference(padded);
        var length = padded.Length - Padding;
        int none = 0, ones = 0, x0 = 0, x1 = 0, x2 = 0, x01 = 0, x02 = 0, x12 = 0, x012 = 0;
        for (var i = 0; i < length; i += 64)
        {
            var planes = TReader.Read(ref Unsafe.Add(ref codes, i));
            planes = length - i >= 64 ? planes : planes.Keep((1UL << (length - i)) - 1);
            var (y0, y1, y2) = (planes.Ones & ~planes.None, planes.Twos & ~planes.None, planes.Fours & ~planes.None);
            none += BitOperations.PopCount(planes.None);
            ones += BitOperations.PopCount(planes.Ones);
            x0 += BitOperations.PopCount(y0);
            x1 += BitOperations.PopCount(y1);
            x2 += BitOperations.PopCount(y2);
            x01 += BitOperations.PopCount(y0 & y1);
            x02 += BitOperations.PopCount(y0 & y2);
            x12 += BitOperations.PopCount(y1 & y2);
            x012 += BitOperations.PopCount(y0 & y1 & y2);
        }

        Span<long> exact =
        [
            none - (ones - x0),
            ones - x0,
            length - none - x0 - x1 - x2 + x01 + x02 + x12 - x012,
            x0 - x01 - x02 + x012,
            x1 - x01 - x12 + x012,
            x01 - x012,
            x2 - x02 - x12 + x012,
            x02 - x012,
            x12 - x012,
            x012,
        ];
        exact[..row.Length].CopyTo(row);
    }
}
