using Sam.Binding;

namespace Sam.Analysis;

/// <summary>
/// The atoms of a questionnaire's conditions. What asks for few answers is tried out on every combination of them; what asks for a number
/// that can't be tried out becomes a number of its own; anything else may be true, false or unknown. The last two allow more than can
/// happen, so that what is found impossible is impossible.
/// </summary>
internal sealed class ConditionAtoms
{
    // The most combinations that one atom is tried out on.
    private const int MaxCombinations = 256;

    // The most tries for a whole questionnaire: a file of many large conditions must not take long.
    private const int MaxTries = 100_000;

    private readonly NameTable _names;
    private readonly bool _areUnitsSeveral;
    private readonly ComparedValues _compared;
    private readonly Dictionary<ExpressionNode, ConditionAtom> _atoms = [];
    private readonly Dictionary<ItemCode, ConditionVariable?> _items = [];
    private readonly Dictionary<AnswerType, ChoiceTables> _choices = new(new SameInstance<AnswerType>());
    private readonly Dictionary<string, ConditionVariable?> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ExpressionNode, ConditionVariable> _numbers = [];
    private readonly Dictionary<ExpressionNode, ConditionVariable> _truths = [];
    private int _tries;
    private int _lastLevel = int.MaxValue / 2;

    /// <summary>The atoms of some conditions.</summary>
    /// <param name="names">The items and unit properties.</param>
    /// <param name="conditions">All conditions of the questionnaire.</param>
    /// <param name="areUnitsSeveral">True if one answer may be for several units.</param>
    public ConditionAtoms(NameTable names, IEnumerable<ExpressionNode> conditions, bool areUnitsSeveral)
    {
        _names = names;
        _areUnitsSeveral = areUnitsSeveral;
        _compared = new ComparedValues(conditions);
    }

    /// <summary>The atom of a comparison, a function or a name.</summary>
    public ConditionAtom Of(ExpressionNode leaf)
    {
        if (!_atoms.TryGetValue(leaf, out var atom))
        {
            atom = Tried(leaf) ?? OfUnits(leaf) ?? OfNumber(leaf) ?? Opaque(leaf);
            _atoms.Add(leaf, atom);
        }

        return atom;
    }

    /// <summary>The variable of an item; null if its states are too many or not known.</summary>
    public ConditionVariable? OfItem(ItemCode code)
    {
        if (!_items.TryGetValue(code, out var variable))
        {
            var states = _names.IsFaulty(code) ? null : TablesOf(code)?.States ?? StatesOf.Item(_names.ItemOf(code), _compared);
            variable = states is null ? null : new ConditionVariable(_names.OrderOf(code) + 1, states, code);
            _items.Add(code, variable);
        }

        return variable;
    }

    // What stands beside an item of one choice says the same of every item with that scale: thousands of questions share a few tables.
    private ChoiceTables? TablesOf(ItemCode code)
    {
        var item = _names.ItemOf(code);
        if (item.Answer is not AnswerType.Choice || item.IsReversed)
        {
            return null;
        }

        if (!_choices.TryGetValue(item.Answer, out var tables))
        {
            tables = new ChoiceTables(item, StatesOf.Item(item, _compared)!);
            _choices.Add(item.Answer, tables);
        }

        return tables;
    }

    private ConditionAtom? Tried(ExpressionNode leaf)
    {
        if (leaf.ItemAlone() is { } alone && !_names.IsFaulty(alone) && TablesOf(alone) is { } tables && OfItem(alone) is { } variable
            && tables.Of(leaf.AsComparison()!, ref _tries, MaxTries) is { } shared)
        {
            return new ConditionAtom([variable], shared);
        }

        if (leaf.AsksContext() || leaf.SelfAndDescendants().Any(n => n is ExpressionNode.Name) || !CanBeTried(leaf))
        {
            return null;
        }

        var variables = leaf.AskedItems().Distinct().Select(OfItem).ToList();
        var combinations = variables.Aggregate(1L, (product, v) => Math.Min(MaxTries, product * (v?.States.Count ?? MaxTries)));
        if (combinations > MaxCombinations || _tries + combinations > MaxTries)
        {
            return null;
        }

        _tries += (int)combinations;
        var ordered = variables.OfType<ConditionVariable>().OrderBy(v => v.Level).ToList();
        var probe = new AnswerProbe(ordered.Select(v => _names.ItemOf(v.Item!.Value)), default);
        var table = Combinations(ordered).Select(states => AtomTruth.Of(probe.Truth(leaf, states, []))).ToArray();
        return new ConditionAtom(ordered, table);
    }

    // The states of numbers, days, texts and several choices are made for what stands beside them in comparisons; elsewhere they are not enough.
    private bool CanBeTried(ExpressionNode leaf) =>
        leaf.AskedItems().All(c => _names.ItemOf(c).Answer is AnswerType.Choice && !_names.IsFaulty(c))
        || leaf is ExpressionNode.Call { Function: ExpressionFunction.Answered }
        || (leaf.ItemAlone() is { } alone && CanBeCompared(_names.ItemOf(alone).Answer, leaf.AsComparison()!.WithConstant()!.Value.Constant));

    private static bool CanBeCompared(AnswerType answer, ExpressionNode constant) => answer switch
    {
        AnswerType.Choices choices => !choices.Scale.IsNumeric && constant.Listed().All(o => o is ExpressionNode.Option),
        AnswerType.Date => constant.Listed().All(d => d is ExpressionNode.Call),
        AnswerType.FreeText => constant.Listed().All(t => t is ExpressionNode.Text),
        _ => true,
    };

    private static IEnumerable<IReadOnlyList<Answer>> Combinations(IReadOnlyList<ConditionVariable> variables)
    {
        IEnumerable<IReadOnlyList<Answer>> all = [[]];
        foreach (var variable in variables)
        {
            all = all.SelectMany(before => variable.States.Select(s => (IReadOnlyList<Answer>)[.. before, ((VariableState.OfItem)s).Answer]));
        }

        return all;
    }

    private ConditionAtom? OfUnits(ExpressionNode leaf)
    {
        if (leaf.AsComparison()?.WithConstant() is not (ExpressionNode.Name { Scope: ExpressionScope.Unit } name, _)
            || OfProperty(name.Value) is not { } variable
            || _tries + variable.States.Count > MaxTries)
        {
            return null;
        }

        _tries += variable.States.Count;
        var probe = new AnswerProbe([], _names.Properties);
        var table = variable.States.Cast<VariableState.OfUnits>().Select(s => probe.Truth(leaf, [], s.Values.Select(v => UnitWith(name.Value, v))) is { } truth
            ? AtomTruth.Of(truth)
            : s.IsMissing ? AtomTruth.Lacking : AtomTruth.Of(null));
        return new ConditionAtom([variable], table.ToArray());
    }

    private static Unit UnitWith(string property, string? value) =>
        new("probe", properties: value is null ? default : Sequence.Of(new KeyValuePair<string, string>(property, value)));

    private ConditionVariable? OfProperty(string name)
    {
        if (!_properties.TryGetValue(name, out var variable))
        {
            var property = _names.Properties.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            var states = property is null ? null : StatesOf.Property(property, _areUnitsSeveral);
            variable = states is null ? null : new ConditionVariable(++_lastLevel, states);
            _properties.Add(name, variable);
        }

        return variable;
    }

    // An expression that is compared with numbers: where it stands to each of them is all that matters.
    private ConditionAtom? OfNumber(ExpressionNode leaf)
    {
        if (leaf.AsComparison() is not { } comparison || comparison.WithConstant() is not var (asked, constant) || !IsOneNumber(asked)
            || !constant.Listed().All(c => c is not (ExpressionNode.Option or ExpressionNode.PositiveOptions or ExpressionNode.Text) && AnswerProbe.Number(c) is not null))
        {
            return null;
        }

        if (!_numbers.TryGetValue(asked, out var variable))
        {
            if (StatesOf.Number(asked, _compared.Numbers(asked)) is not { } states)
            {
                return null;
            }

            variable = new ConditionVariable(++_lastLevel, states);
            _numbers.Add(asked, variable);
        }

        var table = variable.States.Select(s => s switch
        {
            VariableState.OfNumber number => AtomTruth.Of(AnswerProbe.Empty.Truth(With(comparison, asked, number.Value), [], [])),
            VariableState.NoNumber { LacksContext: true } => AtomTruth.Lacking,
            _ => AtomTruth.Of(null),
        });
        return new ConditionAtom([variable], table.ToArray());
    }

    private static ExpressionNode.Binary With(ExpressionNode.Binary comparison, ExpressionNode asked, Rational value) =>
        ReferenceEquals(comparison.Left, asked)
            ? comparison with { Left = new ExpressionNode.Number(value) }
            : comparison with { Right = new ExpressionNode.Number(value) };

    // The same number wherever it stands, whatever is assumed of what is not at hand.
    private static bool IsOneNumber(ExpressionNode asked) =>
        asked is not ExpressionNode.Items
        && !asked.SelfAndDescendants().Any(n => n is ExpressionNode.Name { Scope: ExpressionScope.Unit })
        && !(asked.AsksContext() && asked.SelfAndDescendants().Any(n => n is ExpressionNode.Call { Function: ExpressionFunction.If }));

    // Nothing is known but that it is the same everywhere, and that != is the contrary of =.
    private ConditionAtom Opaque(ExpressionNode leaf)
    {
        var (asked, isNegated) = leaf switch
        {
            ExpressionNode.Binary { Operator: BinaryOperator.NotEqual } unequal => (unequal with { Operator = BinaryOperator.Equal }, true),
            ExpressionNode.Binary { Operator: BinaryOperator.NotIn } outside => (outside with { Operator = BinaryOperator.In }, true),
            _ => (leaf, false),
        };
        if (leaf.AsksContext() && leaf.AsComparison()?.WithConstant()?.Asked is not ExpressionNode.Name)
        {
            (asked, isNegated) = (leaf, false);
        }

        if (!_truths.TryGetValue(asked, out var variable))
        {
            var truths = !leaf.AsksContext() ? new[] { false, true, (bool?)null }.Select(AtomTruth.Of) : AtomTruth.Any;
            variable = new ConditionVariable(++_lastLevel, truths.Select(t => (VariableState)new VariableState.OfTruth(t)).ToList());
            _truths.Add(asked, variable);
        }

        var table = variable.States.Cast<VariableState.OfTruth>().Select(s => isNegated ? s.Truth.Negated : s.Truth);
        return new ConditionAtom([variable], table.ToArray());
    }
}
