namespace Sam;

/// <summary>
/// A figure that can be computed of an item for a unit. An application's own measures implement this and are handed over in
/// <see cref="ScoringOptions.Measures"/>; questionnaires name them under <c>redovisa:</c>.
/// </summary>
public interface IMeasure
{
    /// <summary>The name that questionnaires use.</summary>
    string Name { get; }

    /// <summary>What must be counted for it.</summary>
    AggregationPlan Needs(MeasureRequest request);

    /// <summary>The figure, from protected counts alone.</summary>
    Figure Compute(MeasureContext context);
}

/// <summary>What a measure is asked for.</summary>
public sealed record MeasureRequest(Questionnaire Questionnaire, Item Item);

/// <summary>What a measure may read: the protected counts of one unit.</summary>
public sealed class MeasureContext
{
    private readonly ProtectedAggregates _aggregates;

    internal MeasureContext(ProtectedAggregates aggregates, Item item, Unit unit)
    {
        _aggregates = aggregates;
        Item = item;
        Unit = unit;
    }

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => _aggregates.Questionnaire;

    /// <summary>The item that the figure is about.</summary>
    public Item Item { get; }

    /// <summary>The unit that the figure is about, all below it included.</summary>
    public Unit Unit { get; }

    /// <summary>The answers to the item.</summary>
    public Histogram Answers => Of(new Variable.OfItem(Item.Code));

    /// <summary>The counts of a variable that <see cref="IMeasure.Needs"/> asked for.</summary>
    public Histogram Of(Variable variable) => _aggregates.Of(Unit, variable)
        ?? throw new InvalidOperationException("a measure is never asked about a hidden unit");
}
