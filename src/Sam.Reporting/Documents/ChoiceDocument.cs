namespace Sam;

/// <summary>How many chose an option of a several-choice item.</summary>
public sealed record ChoiceDocument
{
    /// <summary>The option's code.</summary>
    public required string Option { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }

    /// <summary>The share of those that chose anything.</summary>
    public required double? OfRespondents { get; init; }

    /// <summary>The share of all choices made.</summary>
    public required double? OfChoices { get; init; }

    /// <summary>The share of all that were shown the item.</summary>
    public required double? OfBase { get; init; }
}
