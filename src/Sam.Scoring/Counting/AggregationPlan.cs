namespace Sam;

/// <summary>What is to be counted in one pass. Plans of several measures are put together with <c>+</c>.</summary>
public sealed record AggregationPlan
{
    /// <summary>A plan of variables, pairs of them among them, and of states that measures make themselves; each is counted once.</summary>
    public AggregationPlan(IEnumerable<Variable> variables, IEnumerable<Aggregation>? states = null)
    {
        Variables = variables.Distinct().ToSequence();
        States = (states ?? []).Distinct().ToSequence();
    }

    /// <summary>The plan that counts nothing.</summary>
    public static AggregationPlan Nothing { get; } = new([]);

    /// <summary>The variables in order.</summary>
    public Sequence<Variable> Variables { get; }

    /// <summary>The states that measures make of responses one by one.</summary>
    public Sequence<Aggregation> States { get; }

    /// <summary>A plan that counts what either needs.</summary>
    public static AggregationPlan operator +(AggregationPlan left, AggregationPlan right) => new(left.Variables.Concat(right.Variables), left.States.Concat(right.States));
}
