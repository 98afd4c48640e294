namespace Sam.Measures;

/// <summary>Sums and sums of products of the items of a composite score, over the responses that answered all of them.</summary>
internal sealed class MomentAggregation(Questionnaire questionnaire, CompositeScore score) : Aggregation<MomentState>
{
    private readonly ScaleScores _scores = new(questionnaire, score);

    public override string Name => score.Id;

    public override Sequence<Variable> Reads { get; } = score.Items.Select(c => (Variable)new Variable.OfItem(c)).ToSequence();

    public override MomentState Create() => new(_scores.Items);

    public override MomentState Add(MomentState state, ResponseRow row)
    {
        state.Add(_scores, row);
        return state;
    }

    public override MomentState Merge(MomentState state, MomentState other)
    {
        state.Add(other);
        return state;
    }

    /// <summary>The moments of a state.</summary>
    public ItemMoments Of(MomentState state) => state.ToMoments(_scores.Unit);
}
