namespace Sam;

/// <summary>A questionnaire's figures beside those of last wave.</summary>
public sealed class WaveComparison
{
    private readonly Organisation _organisation;

    internal WaveComparison(QuestionnaireScores previous, Organisation organisation, Comparison comparison, Sequence<UnitComparison> units)
    {
        Previous = previous;
        _organisation = organisation;
        Comparison = comparison;
        Units = units;
    }

    /// <summary>Last wave's figures.</summary>
    public QuestionnaireScores Previous { get; }

    /// <summary>The time compared with.</summary>
    public Period Period => Previous.Questionnaire.Period!;

    /// <summary>What holds for every figure: other respondents, anonymity, methods.</summary>
    public Comparison Comparison { get; }

    /// <summary>The units in the organisation's order.</summary>
    public Sequence<UnitComparison> Units { get; }

    /// <summary>The comparison of a unit.</summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public UnitComparison this[string unit] => Units[_organisation.IndexOf(unit)];
}

/// <summary>The figures of one unit and all below it beside last wave's.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Before">Last wave's units that it continues; empty if there are none.</param>
/// <param name="Comparison">How far it can be compared.</param>
/// <param name="Rate">The response rate; null where one of the waves has no answers.</param>
/// <param name="Items">The items in order; empty where no answers are at hand.</param>
/// <param name="Indices">The composite scores in order.</param>
/// <param name="Areas">The areas with a heading of which any item's share positive can be compared.</param>
public sealed record UnitComparison(
    Unit Unit,
    Sequence<Unit> Before,
    Comparison Comparison,
    FigureChange? Rate,
    Sequence<ItemComparison> Items,
    Sequence<IndexComparison> Indices,
    Sequence<AreaComparison> Areas)
{
    /// <summary>The comparison of an item; null where no answers are at hand.</summary>
    public ItemComparison? Item(ItemCode code) => Items.FirstOrDefault(i => i.Item.Code == code);

    /// <summary>The comparison of a composite score; null where no answers are at hand.</summary>
    public IndexComparison? Index(string id) => Indices.FirstOrDefault(i => i.Score.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}

/// <summary>An item of a unit beside the one that it continues.</summary>
/// <param name="Item">The item.</param>
/// <param name="Before">Last wave's item; null if there is none.</param>
/// <param name="Comparison">How far they can be compared, unit and wave included; a single measure may be comparable less far.</param>
/// <param name="Changes">The changes by name of measure, for those that both waves computed.</param>
public sealed record ItemComparison(Item Item, Item? Before, Comparison Comparison, Sequence<KeyValuePair<string, FigureChange>> Changes)
{
    /// <summary>The change of a measure; null if either wave did not compute it.</summary>
    public FigureChange? Of(string measure) => Changes.FirstOrDefault(c => c.Key == measure).Value;

    /// <summary>The change of the share of positive answers; null where the scale has no positive option.</summary>
    public FigureChange? SharePositive => Of("share-positive");

    /// <summary>The change of the mean; null where the scale has no scores.</summary>
    public FigureChange? Mean => Of("mean");
}

/// <summary>A composite score of a unit beside last wave's of the same name.</summary>
/// <param name="Score">The composite score.</param>
/// <param name="Value">The value now and before; the change of a share is in points.</param>
public sealed record IndexComparison(CompositeScore Score, FigureChange Value);

/// <summary>
/// The share of positive answers of an area: all valid answers to its items pooled. Only items that can be compared are in it, this wave
/// and last.
/// </summary>
/// <param name="Section">The area.</param>
/// <param name="Items">The items that are compared.</param>
/// <param name="SharePositive">The share now and before.</param>
public sealed record AreaComparison(Section Section, Sequence<ItemCode> Items, FigureChange SharePositive);
