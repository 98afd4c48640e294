namespace Sam.Analysis;

/// <summary>The situations in which a condition and its parts are true, and those in which they are false; in the rest they are unknown.</summary>
/// <param name="atoms">The atoms of the questionnaire.</param>
/// <param name="diagram">Where the sets live.</param>
internal sealed class ConditionSets(ConditionAtoms atoms, DecisionDiagram diagram)
{
    /// <summary>The level of what is assumed of what is not at hand beside the answers: nothing, true, false.</summary>
    private const int Assumption = 0;

    private readonly Dictionary<ExpressionNode, (int True, int False)> _sets = [];

    /// <summary>Where a condition is true.</summary>
    public int True(ExpressionNode node) => Both(node).True;

    /// <summary>Where a condition is false.</summary>
    public int False(ExpressionNode node) => Both(node).False;

    /// <summary>Where a condition is what is needed of it: true, or false where it stands behind <c>inte</c>.</summary>
    public int Needed(ExpressionNode node, bool isPositive) => isPositive ? True(node) : False(node);

    /// <summary>A set without the situations where something beside the answers is not at hand and something is assumed of it.</summary>
    public int Known(int set) => diagram.At(set, Assumption, 0);

    /// <summary>A set of questions shown: whatever has to be assumed.</summary>
    public int UnderAny(int set) =>
        diagram.Or(diagram.At(set, Assumption, 0), diagram.Or(diagram.At(set, Assumption, 1), diagram.At(set, Assumption, 2)));

    /// <summary>Where all that a part of a condition asks for is at hand.</summary>
    public int Answered(IEnumerable<ExpressionNode> parts) => VariablesOf(parts)
        .Select(v => Where(v, s => !s.IsMissing))
        .Aggregate(DecisionDiagram.Everything, diagram.And);

    /// <summary>Where an item is blank or not shown.</summary>
    public int Missing(ConditionVariable item) => Where(item, s => s.IsMissing);

    /// <summary>All that parts of a condition ask for.</summary>
    public IEnumerable<ConditionVariable> VariablesOf(IEnumerable<ExpressionNode> parts) => parts
        .SelectMany(p => p.Leaves())
        .SelectMany(l => IsAllAnswered(l) is { } items ? items : atoms.Of(l).Variables)
        .Distinct();

    private int Where(ConditionVariable variable, Func<VariableState, bool> isIn) =>
        diagram.Node(variable.Level, variable.States.Select(s => isIn(s) ? DecisionDiagram.Everything : DecisionDiagram.Nothing).ToArray());

    private (int True, int False) Both(ExpressionNode node)
    {
        if (!_sets.TryGetValue(node, out var sets))
        {
            sets = Make(node);
            _sets.Add(node, sets);
        }

        return sets;
    }

    private (int True, int False) Make(ExpressionNode node)
    {
        switch (node)
        {
            case ExpressionNode.Unary { Operator: UnaryOperator.Not } not:
                return (False(not.Operand), True(not.Operand));
            case ExpressionNode.Binary { Operator: BinaryOperator.And } and:
                return (diagram.And(True(and.Left), True(and.Right)), diagram.Or(False(and.Left), False(and.Right)));
            case ExpressionNode.Binary { Operator: BinaryOperator.Or } or:
                return (diagram.Or(True(or.Left), True(or.Right)), diagram.And(False(or.Left), False(or.Right)));
            default:
                return IsAllAnswered(node) is { } items ? AllAnswered(items) : OfAtom(atoms.Of(node));
        }
    }

    // besvarad(q1..q9) is never unknown, and needs no trying out.
    private List<ConditionVariable>? IsAllAnswered(ExpressionNode node)
    {
        if (node is not ExpressionNode.Call { Scope: ExpressionScope.Questionnaire, Function: ExpressionFunction.Answered, Arguments: { Count: 1 } arguments }
            || arguments[0] is not ExpressionNode.Items { Codes.IsEmpty: false } items
            || items.Codes.Count > ConditionScope.MaxVariables)
        {
            return null;
        }

        var variables = items.Codes.Select(atoms.OfItem).OfType<ConditionVariable>().ToList();
        return variables.Count == items.Codes.Count ? variables : null;
    }

    private (int True, int False) AllAnswered(List<ConditionVariable> items)
    {
        var all = items.Select(v => diagram.Not(Missing(v))).Aggregate(DecisionDiagram.Everything, diagram.And);
        return (all, diagram.Not(all));
    }

    private (int True, int False) OfAtom(ConditionAtom atom)
    {
        var isAssumed = atom.Table.Any(t => t != AtomTruth.Of(t.Known));
        return (Where(true), Where(false));

        int Where(bool truth) => isAssumed
            ? diagram.Node(Assumption, [Under(0, truth), Under(1, truth), Under(2, truth)])
            : Under(0, truth);

        int Under(int assumption, bool truth) => From(atom, 0, 0, t => t.Under(assumption) == truth);
    }

    private int From(ConditionAtom atom, int variable, int place, Func<AtomTruth, bool> isIn)
    {
        if (variable == atom.Variables.Count)
        {
            return isIn(atom.Table[place]) ? DecisionDiagram.Everything : DecisionDiagram.Nothing;
        }

        var count = atom.Variables[variable].States.Count;
        var children = new int[count];
        for (var i = 0; i < count; i++)
        {
            children[i] = From(atom, variable + 1, (place * count) + i, isIn);
        }

        return diagram.Node(atom.Variables[variable].Level, children);
    }
}
