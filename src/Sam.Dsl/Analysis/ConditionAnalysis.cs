using Sam.Binding;

namespace Sam.Analysis;

/// <summary>
/// What a questionnaire's conditions mean together. Everything said is proven for all answers that the questions allow; what would take more
/// work than the limits is not said. One cause is reported once: a condition that can't hold is left out when others are looked at.
/// </summary>
internal sealed class ConditionAnalysis
{
    /// <summary>The most work for one condition.</summary>
    public const int MaxSteps = 100_000;

    /// <summary>The most work for a questionnaire.</summary>
    public const int MaxStepsInAll = 4_000_000;

    private readonly BindingContext _context;
    private readonly NameTable _names;
    private readonly IReadOnlyList<BoundCondition> _conditions;
    private readonly Dictionary<ItemCode, List<BoundCondition>> _byItem = [];
    private readonly Dictionary<ItemCode, ItemGate?> _gates = [];
    private readonly ConditionAtoms _atoms;

    private ConditionAnalysis(BindingContext context, NameTable names, IReadOnlyList<BoundCondition> conditions, bool areUnitsSeveral)
    {
        _context = context;
        _names = names;
        _conditions = conditions;
        _atoms = new ConditionAtoms(names, conditions.Select(c => c.Root), areUnitsSeveral);
        foreach (var condition in conditions)
        {
            foreach (var code in condition.Governed)
            {
                if (!_byItem.TryGetValue(code, out var found))
                {
                    _byItem[code] = found = [];
                }

                found.Add(condition);
            }
        }
    }

    /// <summary>Reports what is wrong with conditions that are each without errors.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="names">The items.</param>
    /// <param name="conditions">The conditions, those of earlier items first and those above others before them.</param>
    /// <param name="areUnitsSeveral">True if one answer may be for several units.</param>
    public static void Check(BindingContext context, NameTable names, IReadOnlyList<BoundCondition> conditions, bool areUnitsSeveral) =>
        new ConditionAnalysis(context, names, conditions, areUnitsSeveral).CheckAll();

    private void CheckAll()
    {
        var steps = 0;
        foreach (var condition in _conditions)
        {
            if (steps >= MaxStepsInAll || _context.IsFull)
            {
                return;
            }

            var above = condition.Above.Where(IsPossible).ToList();
            var scope = new ConditionScope(_atoms, above.Append(condition).Select(c => c.Root), MaxSteps);
            if (!scope.IsTooLarge && !Check(condition, above, scope))
            {
                LeaveOut(condition);
            }

            steps += scope.Steps;
        }
    }

    // True if the condition can hold.
    private bool Check(BoundCondition condition, List<BoundCondition> above, ConditionScope scope)
    {
        var report = new ConditionReport(_context, _names, condition);
        if (new ImpossibleParts(scope, report).Find(condition.Root))
        {
            return !scope.IsEmpty(scope.Sets.True(condition.Root));
        }

        var around = above.Select(a => new Premise(scope.Sets.True(a.Root), ConditionWords.Above(a), Condition: a))
            .Concat(scope.Shown(v => GateOf(v, scope)))
            .ToList();
        var parts = new NeedlessParts(scope, report);
        if (parts.CheckNeverShown(condition.Root, around))
        {
            return false;
        }

        parts.Find(condition.Root, around);
        return true;
    }

    private bool IsPossible(BoundCondition condition) => _byItem[condition.Governed[0]].Contains(condition);

    private void LeaveOut(BoundCondition condition)
    {
        foreach (var code in condition.Governed)
        {
            _byItem[code].Remove(condition);
            _gates.Remove(code);
        }
    }

    private ItemGate? GateOf(ConditionVariable variable, ConditionScope scope)
    {
        if (variable.Item is not { } code || !_byItem.TryGetValue(code, out var conditions) || conditions.Count == 0)
        {
            return null;
        }

        if (!_gates.TryGetValue(code, out var gate))
        {
            gate = new ItemGate(variable, conditions, scope.Sets.VariablesOf(conditions.Select(c => c.Root)).ToList());
            _gates.Add(code, gate);
        }

        return gate;
    }
}
