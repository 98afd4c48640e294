namespace Sam.Conditions;

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
