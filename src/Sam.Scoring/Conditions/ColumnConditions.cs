using System.Numerics;
using System.Runtime.InteropServices;
using Sam.Columns;
using Sam.Evaluation;

namespace Sam.Conditions;

/// <summary>What depends on the answer to one item that takes one option.</summary>
internal sealed class OfChoice(ChoiceColumn column, TruthTable table) : ColumnCondition
{
    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch) =>
        table.Evaluate(column.Bytes.Slice(block.First, block.Count), isTrue, isFalse, scratch.Lanes);
}

/// <summary>What depends on one number per response that has few values: a table of them, from "not shown" (-2) on.</summary>
internal sealed class OfCode(Func<int, int> codeAt, bool?[] table) : ColumnCondition
{
    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch)
    {
        isTrue.Clear();
        isFalse.Clear();
        for (var i = 0; i < block.Count; i++)
        {
            var truth = table[codeAt(block.First + i) + 2];
            isTrue[i / 64] |= truth == true ? 1UL << (i % 64) : 0;
            isFalse[i / 64] |= truth == false ? 1UL << (i % 64) : 0;
        }
    }
}

/// <summary><c>inte</c>.</summary>
internal sealed class OfNot(ColumnCondition operand) : ColumnCondition
{
    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch) =>
        operand.Evaluate(block, isFalse, isTrue, scratch);
}

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

/// <summary>Anything else: response by response, by the closure, with the answers that it reads put in place.</summary>
internal sealed class OfResponse(ResponseReader reader, Func<EvaluationState, bool?> truth) : ColumnCondition
{
    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch)
    {
        isTrue.Clear();
        isFalse.Clear();
        for (var i = 0; i < block.Count; i++)
        {
            var holds = truth(reader.At(block.First + i));
            isTrue[i / 64] |= holds == true ? 1UL << (i % 64) : 0;
            isFalse[i / 64] |= holds == false ? 1UL << (i % 64) : 0;
        }
    }
}
