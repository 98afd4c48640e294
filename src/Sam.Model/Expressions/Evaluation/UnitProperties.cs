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
            value = new UnitPropertyValue(text, plan.Questionnaire.Head.UnitProperties.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Scale);
            read.Add(text, value);
        }

        return value;
    }
}

/// <summary>What a unit's property says: words, and what they mean on the property's scale.</summary>
internal sealed class UnitPropertyValue
{
    private readonly AnswerOption? _option;
    private readonly string _code;
    private readonly Rational? _codeNumber;

    public UnitPropertyValue(string text, ResponseScale? scale)
    {
        Text = text;
        _option = scale?.Find(text);
        _code = _option?.Code ?? text;
        _codeNumber = Rational.TryParse(_code, out var number) ? number : null;
        Value = Rational.TryParse(text, out var value) ? ExpressionValue.Of(value) : ExpressionValue.Of(text);
    }

    public string Text { get; }

    /// <summary>A number where the text is one, otherwise words.</summary>
    public ExpressionValue Value { get; }

    /// <summary>True if it is what a member of a comparison names.</summary>
    public bool Is(ExpressionNode member) => member switch
    {
        ExpressionNode.Option named => _code.Equals(named.Code, StringComparison.OrdinalIgnoreCase),
        ExpressionNode.Number number => _codeNumber == number.Value,
        ExpressionNode.PositiveOptions => _option?.IsPositive == true,
        _ => false,
    };
}
