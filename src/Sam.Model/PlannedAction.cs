namespace Sam;

/// <summary>How far an action has come.</summary>
public enum ActionStatus
{
    /// <summary>Decided, not begun.</summary>
    Planned,

    /// <summary>Begun.</summary>
    Ongoing,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up.</summary>
    Cancelled,
}

/// <summary>An action that a unit has decided.</summary>
/// <param name="Item">The item that it answers to; null if none is named.</param>
/// <param name="UnitId">The unit that decided it.</param>
/// <param name="Text">What will be done.</param>
public sealed record PlannedAction(ItemCode? Item, string UnitId, string Text)
{
    /// <summary>The id of the questionnaire that it answers to; null if it is not said.</summary>
    public string? QuestionnaireId { get; init; }

    /// <summary>Who sees to it; null if it is not said.</summary>
    public string? Responsible { get; init; }

    /// <summary>The level of the one who sees to it; null if it is not said.</summary>
    public string? ResponsibleLevel { get; init; }

    /// <summary>When it is to be done; null if it is not said.</summary>
    public CalendarDate? Due { get; init; }

    /// <summary>How far it has come; null if it is not said.</summary>
    public ActionStatus? Status { get; init; }

    /// <summary>What it is aimed at, for instance individ, grupp or organisation; null if it is not said.</summary>
    public string? Orientation { get; init; }

    /// <summary>The barrier it is to lower; null if none is named.</summary>
    public string? Barrier { get; init; }
}
