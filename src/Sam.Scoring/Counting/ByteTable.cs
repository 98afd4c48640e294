using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Sam.Conditions;

namespace Sam.Counting;

/// <summary>Puts other bytes in place of bytes, by a table.</summary>
internal static class ByteTable
{
    /// <summary>Replaces each byte by what stands at its place in a table of 256.</summary>
    public static void Apply(ReadOnlySpan<byte> table, Span<byte> bytes, Lanes lanes)
    {
        var done = lanes >= Lanes.Vector512 && Avx512Vbmi.IsSupported ? ApplyVectors(table, bytes) : 0;
        for (var i = done; i < bytes.Length; i++)
        {
            bytes[i] = table[bytes[i]];
        }
    }

    // Two look-ups of 128 places; the highest bit says which one counts.
    private static int ApplyVectors(ReadOnlySpan<byte> table, Span<byte> bytes)
    {
        var rows = MemoryMarshal.Cast<byte, Vector512<byte>>(table);
        var (first, second, third, fourth) = (rows[0], rows[1], rows[2], rows[3]);
        var vectors = MemoryMarshal.Cast<byte, Vector512<byte>>(bytes);
        for (var i = 0; i < vectors.Length; i++)
        {
            var low = Avx512Vbmi.PermuteVar64x8x2(first, vectors[i], second);
            var high = Avx512Vbmi.PermuteVar64x8x2(third, vectors[i], fourth);
            vectors[i] = Vector512.ConditionalSelect(Vector512.LessThan(vectors[i].AsSByte(), Vector512<sbyte>.Zero).AsByte(), high, low);
        }

        return vectors.Length * Vector512<byte>.Count;
    }
}
