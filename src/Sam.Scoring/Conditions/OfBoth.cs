using System.Numerics;
using System.Runtime.InteropServices;

namespace Sam.Conditions;

/// <summary><c>och</c>: true where both are, false where one is. <c>eller</c> is the same with the two turned round.</summary>
internal sealed class OfBoth(ColumnCondition left, ColumnCondition right, bool isOr) : ColumnCondition
{
    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch)
    {
        left.Evaluate(block, isTrue, isFalse, scratch);
        var (rightTrue, rightFalse) = scratch.Rent();
        right.Evaluate(block, rightTrue.AsSpan(0, block.Words), rightFalse.AsSpan(0, block.Words), scratch);
        scratch.Return();
        All(isOr ? isFalse : isTrue, isOr ? rightFalse : rightTrue);
        Any(isOr ? isTrue : isFalse, isOr ? rightTrue : rightFalse);
    }

    private static void All(Span<ulong> bits, ulong[] others)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(bits);
        var more = MemoryMarshal.Cast<ulong, Vector<ulong>>(others.AsSpan(0, bits.Length));
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] &= more[i];
        }

        for (var i = vectors.Length * Vector<ulong>.Count; i < bits.Length; i++)
        {
            bits[i] &= others[i];
        }
    }

    private static void Any(Span<ulong> bits, ulong[] others)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(bits);
        var more = MemoryMarshal.Cast<ulong, Vector<ulong>>(others.AsSpan(0, bits.Length));
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] |= more[i];
        }

        for (var i = vectors.Length * Vector<ulong>.Count; i < bits.Length; i++)
        {
            bits[i] |= others[i];
        }
    }
}
