namespace Sam.Analysis;

/// <summary>Comparisons of an item of one choice with constants, tried out once for all items of the same scale.</summary>
/// <param name="item">Any of the items.</param>
/// <param name="states">The states of each of them.</param>
internal sealed class ChoiceTables(Item item, IReadOnlyList<VariableState> states)
{
    private readonly Dictionary<(BinaryOperator Operator, ExpressionNode Constant, bool IsLeft), AtomTruth[]> _tables = [];
    private readonly AnswerProbe _probe = new([item], default);

    /// <summary>The states: blank, then the options.</summary>
    public IReadOnlyList<VariableState> States { get; } = states;

    /// <summary>The truth of a comparison in each state; null if that would take too many tries.</summary>
    public AtomTruth[]? Of(ExpressionNode.Binary comparison, ref int tries, int maxTries)
    {
        var constant = comparison.WithConstant()!.Value.Constant;
        var key = (comparison.Operator, constant, IsLeft: ReferenceEquals(comparison.Left, constant));
        if (!_tables.TryGetValue(key, out var table) && tries + States.Count <= maxTries)
        {
            tries += States.Count;
            var asked = new ExpressionNode.Items(Sequence.Of(item.Code));
            var condition = key.IsLeft ? comparison with { Right = asked } : comparison with { Left = asked };
            table = States.Select(s => AtomTruth.Of(_probe.Truth(condition, [((VariableState.OfItem)s).Answer], []))).ToArray();
            _tables.Add(key, table);
        }

        return table;
    }
}
