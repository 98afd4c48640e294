namespace Sam;

/// <summary>How many chose an option, and which shares that is.</summary>
/// <param name="Option">The option.</param>
/// <param name="Count">How many chose it.</param>
/// <param name="OfBase">The share of all that were shown the item: the percentage of a printed distribution, not applicable and don't know listed beside.</param>
/// <param name="OfValid">The share of valid answers; null for an option that is none.</param>
public sealed record OptionCount(AnswerOption Option, long Count, Figure OfBase, Figure? OfValid)
{
    /// <summary>For a several-choice item the share of all choices made; null for others.</summary>
    public Figure? OfChoices { get; init; }

    /// <summary>For a several-choice item the share of those that chose anything; null for others.</summary>
    public Figure? OfRespondents { get; init; }
}
