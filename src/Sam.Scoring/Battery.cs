namespace Sam;

/// <summary>
/// Items that follow on each other and are answered on one scale of at least three scores: the place where a respondent can tick the same
/// answer all the way down.
/// </summary>
/// <param name="Items">The codes in the order they are presented; at least two.</param>
/// <param name="HasReversed">True if some of the items are reversed (<c>vänd-skala</c>) and some are not.</param>
public sealed record Battery(Sequence<ItemCode> Items, bool HasReversed)
{
    /// <summary>The fewest items of which the same answer throughout is remarkable.</summary>
    public const int FewestForStraightLine = 6;

    /// <summary>
    /// True if the same answer throughout contradicts itself: at least <see cref="FewestForStraightLine"/> items, of which some are reversed.
    /// Without reversed items it may be what the respondent thinks.
    /// </summary>
    public bool ShowsStraightLines => HasReversed && Items.Count >= FewestForStraightLine;
}
