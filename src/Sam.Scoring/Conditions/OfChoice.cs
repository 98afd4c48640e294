using Sam.Columns;

namespace Sam.Conditions;

/// <summary>What depends on the answer to one item that takes one option.</summary>
internal sealed class OfChoice(ChoiceColumn column, TruthTable table) : ColumnCondition
{
    public override void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch) =>
        table.Evaluate(column.Bytes.Slice(block.First, block.Count), isTrue, isFalse, scratch.Lanes);
}
