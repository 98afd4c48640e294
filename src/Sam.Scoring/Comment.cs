namespace Sam;

/// <summary>What somebody wrote, as it may be shown: without the respondent, the row, the date or any other answer.</summary>
/// <param name="UnitId">The unit under which it may be shown; it was written there or below.</param>
/// <param name="Item">The item that it answers, or comments on.</param>
/// <param name="Text">The words, trimmed.</param>
/// <param name="IsAnswer">True for the answer to a free-text item, false for a comment to another item.</param>
public sealed record Comment(string UnitId, ItemCode Item, string Text, bool IsAnswer);
