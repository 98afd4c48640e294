using Sam.Evaluation;

namespace Sam.Conditions;

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
