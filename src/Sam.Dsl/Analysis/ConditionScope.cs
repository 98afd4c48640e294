namespace Sam.Analysis;

/// <summary>The sets of one condition and of those that decide whether the questions it asks for are shown, within limits.</summary>
internal sealed class ConditionScope
{
    /// <summary>The most questions, properties and expressions that are looked at together. What lies further away is left out, which allows more than can happen.</summary>
    public const int MaxVariables = 40;

    private readonly DecisionDiagram _diagram;
    private readonly List<ConditionVariable> _variables;

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
    /// What is known of the questions asked for: an answer means that the question was shown, so that its conditions held. Nearest first;
    /// what says nothing of what is asked for here is left out.
    /// </summary>
    /// <param name="gateOf">The conditions of an item, null where it is always shown.</param>
    public IEnumerable<Premise> Shown(Func<ConditionVariable, ItemGate?> gateOf)
    {
        var asked = _variables.ToDictionary(v => v, _ => 1);
        var gates = Gates(gateOf, asked);
        var kept = new HashSet<ConditionVariable>();
        for (var i = gates.Count - 1; i >= 0; i--)
        {
            // Conditions that ask for what nothing else asks for can always hold, whatever happens here.
            if (gates[i].Asked.All(v => asked[v] == 1 && !kept.Contains(v)))
            {
                gates.RemoveAt(i);
            }
            else
            {
                kept.Add(gates[i].Item);
            }
        }

        return gates.Select(Shown);
    }

    private List<ItemGate> Gates(Func<ConditionVariable, ItemGate?> gateOf, Dictionary<ConditionVariable, int> asked)
    {
        var gates = new List<ItemGate>();
        var open = new Queue<ConditionVariable>(_variables.OrderByDescending(v => v.Level));
        while (open.Count > 0)
        {
            if (gateOf(open.Dequeue()) is not { } gate || asked.Count + gate.Asked.Count(v => !asked.ContainsKey(v)) > MaxVariables)
            {
                continue;
            }

            gates.Add(gate);
            foreach (var variable in gate.Asked)
            {
                if (!asked.TryGetValue(variable, out var times))
                {
                    open.Enqueue(variable);
                }

                asked[variable] = times + 1;
            }
        }

        return gates;
    }

    private Premise Shown(ItemGate gate)
    {
        var holds = gate.Conditions.Select(c => Sets.True(c.Root)).Aggregate(DecisionDiagram.Everything, _diagram.And);
        return new Premise(
            _diagram.Or(Sets.Missing(gate.Item), Sets.UnderAny(holds)),
            ConditionWords.ShownIf(gate.Item.Item!.Value, gate.Conditions),
            Condition: gate.Conditions[gate.Conditions.Count - 1]);
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
