namespace Sam;

/// <summary>Something that a questionnaire's own examples should try at least once. A closed set.</summary>
/// <param name="IsReached">True if some example does.</param>
public abstract record CoverageGoal(bool IsReached)
{
    /// <summary>An option of an item is chosen by somebody who is shown the item.</summary>
    public sealed record Choosing(Item Item, AnswerOption Option, bool IsReached) : CoverageGoal(IsReached);

    /// <summary>An item with a condition is shown.</summary>
    public sealed record Showing(Item Item, bool IsReached) : CoverageGoal(IsReached);

    /// <summary>An item with a condition is not shown.</summary>
    public sealed record Hiding(Item Item, bool IsReached) : CoverageGoal(IsReached);

    /// <summary>An index has a value in a band.</summary>
    public sealed record Band(CompositeScore Score, ScoreBand In, bool IsReached) : CoverageGoal(IsReached);

    /// <summary>An index has a value of a colour.</summary>
    public sealed record Light(CompositeScore Score, LightColour Colour, bool IsReached) : CoverageGoal(IsReached);
}
