namespace Sam;

/// <summary>An area of a questionnaire ("område"): a title and its items.</summary>
/// <param name="Id">The name that expressions use.</param>
/// <param name="Title">The heading; null for the items of a questionnaire without areas.</param>
/// <param name="Items">Its items in order.</param>
/// <param name="Laws">Laws that all of it follows up.</param>
/// <param name="Notes">What the reader of a report must know about it.</param>
public sealed record Section(
    string Id,
    LocalizedText? Title,
    Sequence<Item> Items,
    Sequence<LegalReference> Laws = default,
    Sequence<LocalizedText> Notes = default);
