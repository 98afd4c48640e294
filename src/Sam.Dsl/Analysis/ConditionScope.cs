using Sam.Binding;

namespace Sam.Analysis;

/// <summary>The sets of one condition and of those that decide whether the questions it asks for are shown, within limits.</summary>
internal sealed class ConditionScope
{
    /// <summary>The most questions, properties and expressions that are looked at together. What lies further away is left out, which allows more than can happen.</summary>
    public const int MaxVariables = 40;

    private readonly DecisionDiagram _diagram;
    private readonly HashSet<ConditionVariable> _variables;

    /// <summary>The sets of a condition.</summary>
    /// <param name="atoms">The atoms of the questionnaire.</param>
    /// <param name="conditions">The condition and those above it.</param>
    /// <param name="maxSteps">The most work.</param>
    public ConditionScope(ConditionAtoms atoms, IEnumerable<ExpressionNode> conditions, int maxSteps)
    {
        _diagram = new DecisionDiagram(maxSteps);
        Sets = new ConditionSets(atoms, _diagram);
        _variables = [.. Sets.VariablesOf(conditions)];
    }

    public ConditionSets Sets { get; }

    /// <summary>How much work has been done.</summary>
    public int Steps => _diagram.Steps;

    /// <summary>True if the condition is too large: nothing is claimed of it.</summary>
    public bool IsTooLarge => _diagram.IsOverLimit || _variables.Count > MaxVariables;

    /// <summary>
    /// What is known of the questions asked for: an answer means that the question was shown, so that its conditions held. Nearest first.
    /// </summary>
    /// <param name="conditionsOf">The conditions of an item that can hold.</param>
    public IEnumerable<Premise> Shown(Func<ItemCode, IReadOnlyList<BoundCondition>> conditionsOf)
    {
        var open = new Queue<ConditionVariable>(_variables.Where(v => v.Item is not null).OrderByDescending(v => v.Level));
        while (open.Count > 0)
        {
            var item = open.Dequeue();
            var conditions = conditionsOf(item.Item!.Value);
            var asked = Sets.VariablesOf(conditions.Select(c => c.Root)).Where(v => !_variables.Contains(v)).ToList();
            if (conditions.Count == 0 || _variables.Count + asked.Count > MaxVariables)
            {
                continue;
            }

            foreach (var next in asked)
            {
                _variables.Add(next);
                if (next.Item is not null)
                {
                    open.Enqueue(next);
                }
            }

            var holds = conditions.Select(c => Sets.True(c.Root)).Aggregate(DecisionDiagram.Everything, _diagram.And);
            yield return new Premise(
                _diagram.Or(Sets.Missing(item), Sets.UnderAny(holds)),
                ConditionWords.ShownIf(item.Item.Value, conditions),
                Condition: conditions[conditions.Count - 1]);
        }
    }

    /// <summary>True if nothing is in a set.</summary>
    public bool IsEmpty(int set) => set == DecisionDiagram.Nothing && !IsTooLarge;

    /// <summary>What is not in a set.</summary>
    public int Not(int set) => _diagram.Not(set);

    /// <summary>True if one of some parts is true as soon as all they ask for is at hand; or in any case, where they ask if it is.</summary>
    public bool IsTrueOnceAnswered(IReadOnlyList<ExpressionNode> parts)
    {
        var areNot = parts.Select(p => _diagram.Not(Sets.Known(Sets.True(p)))).Aggregate(DecisionDiagram.Everything, _diagram.And);
        var asksIfAnswered = parts.Any(p => p.SelfAndDescendants().Any(n => n is ExpressionNode.Call { Function: ExpressionFunction.Answered }));
        return IsEmpty(asksIfAnswered ? areNot : _diagram.And(Sets.Answered(parts), areNot));
    }

    /// <summary>The fewest premises that exclude a goal; null where it is not proven that they do. Earlier premises are kept before later ones.</summary>
    public List<Premise>? Core(IEnumerable<Premise> premises, int goal)
    {
        var kept = premises.ToList();
        if (!IsEmpty(All(kept, goal)))
        {
            return null;
        }

        for (var i = kept.Count - 1; i >= 0; i--)
        {
            var without = kept.Where((_, at) => at != i).ToList();
            if (IsEmpty(All(without, goal)))
            {
                kept = without;
            }
        }

        return IsTooLarge ? null : kept;
    }

    private int All(List<Premise> premises, int goal) => premises.Select(p => p.Set).Aggregate(goal, _diagram.And);
}
