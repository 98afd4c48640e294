namespace Sam.Conditions;

/// <summary>A part of a condition that is evaluated for a block of responses at a time.</summary>
internal abstract class ColumnCondition
{
    /// <summary>Sets a bit for each response of the block, in one of the two where the truth is known. Bits behind the last response are set to 0.</summary>
    public abstract void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch);
}
