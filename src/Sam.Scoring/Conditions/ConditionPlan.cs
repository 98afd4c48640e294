using Sam.Conditions;

namespace Sam;

/// <summary>
/// Evaluates a condition for all responses of a set at once, by columns. It gives what the evaluation of each response gives
/// (<see cref="Routing.Evaluate"/>), for the answers as the set holds them: what was not shown is unknown.
/// </summary>
/// <remarks>
/// What depends on one closed question is a table of its options, looked up for 64 responses a step; <c>och</c>, <c>eller</c> and
/// <c>inte</c> work on words of 64 bits; counts, shares, sums and means of questions compared with a number are added up column by column.
/// Everything else is evaluated response by response.
/// </remarks>
public sealed class ConditionPlan
{
    private readonly ResponseSet _set;
    private readonly ColumnCondition _root;

    /// <summary>A plan for a condition that was bound to the set's questionnaire.</summary>
    public ConditionPlan(ResponseSet set, Expression condition)
    {
        _set = set ?? throw new ArgumentNullException(nameof(set));
        _root = new ColumnCompiler(set, condition.Root).Compile(condition.Root);
    }

    /// <summary>The condition's truth for each response of the set.</summary>
    public TruthColumn Evaluate() => Evaluate(Lanes.Widest);

    internal TruthColumn Evaluate(Lanes lanes)
    {
        var count = _set.ResponseCount;
        var words = (count + 63) / 64;
        var (isTrue, isFalse) = (GC.AllocateUninitializedArray<ulong>(words), GC.AllocateUninitializedArray<ulong>(words));
        var scratch = new BlockScratch(lanes);
        for (var first = 0; first < count; first += BlockScratch.Responses)
        {
            var block = new Block(first, Math.Min(BlockScratch.Responses, count - first));
            _root.Evaluate(block, isTrue.AsSpan(first / 64, block.Words), isFalse.AsSpan(first / 64, block.Words), scratch);
        }

        return new TruthColumn(count, isTrue, isFalse);
    }
}
