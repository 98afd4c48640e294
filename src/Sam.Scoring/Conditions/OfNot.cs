namespace Sam.Conditions;

/// <summary><c>inte</c>.</summary>
internal sealed class OfNot(ColumnCondition operand) : ColumnCondition
{
    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch) =>
        operand.Evaluate(block, isFalse, isTrue, scratch);
}
