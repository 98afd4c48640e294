namespace Sam;

/// <summary>The figures of one unit and all below it.</summary>
public sealed class UnitScores
{
    private readonly Dictionary<ItemCode, ItemScores> _items;

    internal UnitScores(Unit unit, ResponseFigures? response, IEnumerable<ItemScores> items, Sequence<IndexScores> indices)
    {
        Unit = unit;
        Response = response;
        Items = items.ToSequence();
        Indices = indices;
        _items = Items.ToDictionary(i => i.Item.Code);
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// True if the unit has units below it, whose answers its figures include: adding such a row to theirs would count them twice.
    /// </summary>
    public bool IsRollUp { get; internal init; }

    /// <summary>Who answered; null where no answers are at hand, only published figures.</summary>
    public ResponseFigures? Response { get; }

    /// <summary>The items in order; empty where no answers are at hand.</summary>
    public Sequence<ItemScores> Items { get; }

    /// <summary>The composite scores in order.</summary>
    public Sequence<IndexScores> Indices { get; }

    /// <summary>Figures that somebody published about the unit, of this questionnaire and those it uses.</summary>
    public Sequence<PublishedFigure> Published { get; internal init; }

    /// <summary>How many decided actions answer to each item, in the questionnaire's order; items without actions are left out, and so are actions given up.</summary>
    public Sequence<ActionCount> Actions { get; internal init; }

    /// <summary>How many responses in the analysis came from each role, in the order first met; empty where none says its role, or the group is hidden.</summary>
    public Sequence<KeyValuePair<string, long>> Roles { get; internal init; }

    /// <summary>Cautions about who answered; those of items and composite scores stand with them.</summary>
    public Sequence<DataFlag> Flags { get; internal init; }

    /// <summary>What the reader must know about responses.</summary>
    public Sequence<ResponseNote> Notes { get; internal init; }

    /// <summary>True if all of the unit's answers are hidden: it is too small, or another unit that is could be computed with it.</summary>
    public bool IsHidden { get; internal init; }

    /// <summary>What is left when the shown units below are taken away ("övriga enheter"); null where nothing is hidden by it, and in surveys that are not anonymous.</summary>
    public OtherUnits? Others { get; internal init; }

    /// <summary>The figures of an item.</summary>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such item, or no answers are at hand.</exception>
    public ItemScores Item([ItemCode] ItemCode code) => _items.TryGetValue(code, out var item)
        ? item
        : throw new KeyNotFoundException($"there are no answers to an item '{code}'");
}

/// <summary>How many actions answer to an item; the item is null for actions that name none.</summary>
public sealed record ActionCount(ItemCode? Item, long Count);
