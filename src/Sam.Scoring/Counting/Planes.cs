using System.Runtime.Intrinsics;

namespace Sam.Counting;

/// <summary>Four bits of 64 codes, a word each: those of 1, 2 and 4, and the highest, which only blank and not shown have.</summary>
internal readonly record struct Planes(ulong Ones, ulong Twos, ulong Fours, ulong None)
{
    /// <summary>The same with the bits of the first responses alone.</summary>
    public Planes Keep(ulong mask) => new(Ones & mask, Twos & mask, Fours & mask, None & mask);
}

/// <summary>How the bits are gathered. All give the same words.</summary>
internal interface IPlaneReader
{
    /// <summary>The planes of the 64 codes from a place on.</summary>
    static abstract Planes Read(ref byte codes);
}

/// <summary>64 codes at a time.</summary>
internal readonly struct PlanesOf512 : IPlaneReader
{
    public static Planes Read(ref byte codes)
    {
        var v = Vector512.LoadUnsafe(ref codes).AsUInt16();
        return new((v << 7).AsByte().ExtractMostSignificantBits(), (v << 6).AsByte().ExtractMostSignificantBits(), (v << 5).AsByte().ExtractMostSignificantBits(), v.AsByte().ExtractMostSignificantBits());
    }
}

/// <summary>Twice 32 codes.</summary>
internal readonly struct PlanesOf256 : IPlaneReader
{
    public static Planes Read(ref byte codes)
    {
        var (low, high) = (Vector256.LoadUnsafe(ref codes).AsUInt16(), Vector256.LoadUnsafe(ref codes, 32).AsUInt16());
        return new(Bits(low << 7, high << 7), Bits(low << 6, high << 6), Bits(low << 5, high << 5), Bits(low, high));
    }

    private static ulong Bits(Vector256<ushort> low, Vector256<ushort> high) => low.AsByte().ExtractMostSignificantBits() | ((ulong)high.AsByte().ExtractMostSignificantBits() << 32);
}
