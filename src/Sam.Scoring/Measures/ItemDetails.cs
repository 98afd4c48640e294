namespace Sam.Measures;

/// <summary>
/// What an item's figures come with beside the measures: distribution, description, bounds, flags. There are as many items to describe as units
/// times items, and a report prints few of them, so these are made when first asked for.
/// </summary>
internal sealed class ItemDetails
{
    /// <summary>Those of a group that nothing is told of.</summary>
    public static ItemDetails None { get; } = new();

    /// <inheritdoc cref="ItemScores.Distribution"/>
    public Sequence<OptionCount> Distribution { get; init; }

    /// <inheritdoc cref="ItemScores.Flags"/>
    public Sequence<DataFlag> Flags { get; init; }

    /// <inheritdoc cref="ItemScores.ShareBounds"/>
    public WorstCaseBounds? ShareBounds { get; init; }

    /// <inheritdoc cref="ItemScores.MeanBounds"/>
    public WorstCaseBounds? MeanBounds { get; init; }

    /// <inheritdoc cref="ItemScores.Light"/>
    public LightColour? Light { get; init; }

    /// <inheritdoc cref="ItemScores.MedianLow"/>
    public Figure MedianLow { get; init; }

    /// <inheritdoc cref="ItemScores.MedianInterpolated"/>
    public Rational? MedianInterpolated { get; init; }

    /// <inheritdoc cref="ItemScores.Summary"/>
    public FiveNumberSummary? Summary { get; init; }

    /// <inheritdoc cref="ItemScores.Description"/>
    public Descriptives Description { get; init; } = Descriptives.Of(Array.Empty<Rational>());

    /// <inheritdoc cref="ItemScores.ShareWithDontKnow"/>
    public Figure? ShareWithDontKnow { get; init; }
}
