namespace Sam.Evaluation;

/// <summary>The properties of the units that a response covers, by the places that a plan gives to their names.</summary>
internal sealed class UnitProperties(EvaluationPlan plan)
{
    private readonly Dictionary<string, UnitPropertyValue>?[] _read = new Dictionary<string, UnitPropertyValue>?[plan.Properties.Count];
    private Sequence<Unit> _units;

    /// <summary>Per property the value of each unit; null where the unit does not have it.</summary>
    public UnitPropertyValue?[][] Values { get; } = plan.Properties.Select(_ => Array.Empty<UnitPropertyValue?>()).ToArray();

    public void Load(Sequence<Unit> units)
    {
        if (Values.Length == 0 || AreLoaded(units))
        {
            return;
        }

        _units = units;
        for (var property = 0; property < Values.Length; property++)
        {
            Values[property] = new UnitPropertyValue?[units.Count];
            for (var unit = 0; unit < units.Count; unit++)
            {
                Values[property][unit] = ValueOf(property, units[unit]);
            }
        }
    }

    /// <summary>True if what a property says is named, for any of the units: a joint answer.</summary>
    public bool? IsInAny(int property, ExpressionNode[] members, EvaluationState state)
    {
        var values = Values[property];
        state.LacksContext |= values.Length == 0;
        bool? any = values.Length == 0 ? null : false;
        foreach (var value in values)
        {
            state.LacksContext |= value is null;
            any |= value is null ? null : IsNamed(value, members);
        }

        return any;
    }

    /// <summary>What a property says of all units alike; missing where they differ or one of them does not have it.</summary>
    public ExpressionValue InAll(int property, EvaluationState state)
    {
        var values = Values[property];
        state.LacksContext |= values.Length == 0;
        var same = values.Length == 0 ? null : values[0];
        foreach (var value in values)
        {
            state.LacksContext |= value is null;
            same = same?.Text == value?.Text ? same : null;
        }

        return same?.Value ?? default;
    }

    private static bool IsNamed(UnitPropertyValue value, ExpressionNode[] members)
    {
        foreach (var member in members)
        {
            if (value.Is(member))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreLoaded(Sequence<Unit> units)
    {
        if (units.Count != _units.Count)
        {
            return false;
        }

        for (var i = 0; i < units.Count; i++)
        {
            if (!ReferenceEquals(units[i], _units[i]))
            {
                return false;
            }
        }

        return true;
    }

    private UnitPropertyValue? ValueOf(int property, Unit unit)
    {
        var name = plan.Properties[property];
        var text = unit.Properties.FirstOrDefault(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var read = _read[property] ??= new Dictionary<string, UnitPropertyValue>(StringComparer.Ordinal);
        if (!read.TryGetValue(text, out var value))
        {
            value = new UnitPropertyValue(text, plan.Questionnaire.Head.UnitProperties.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Answer);
            read.Add(text, value);
        }

        return value;
    }
}
