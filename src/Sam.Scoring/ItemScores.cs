using Sam.Measures;

namespace Sam;

/// <summary>The figures of one item for one unit and all below it.</summary>
public sealed class ItemScores
{
    // A few: found one after another, and there are as many of these as units times items.
    private readonly KeyValuePair<string, Figure>[] _measures;
    private readonly Func<ItemScores, ItemDetails>? _detailsOf;

    internal ItemScores(Item item, ItemBase itemBase, bool isHidden, KeyValuePair<string, Figure>[] measures, Func<ItemScores, ItemDetails>? detailsOf = null)
    {
        Item = item;
        Base = itemBase;
        IsHidden = isHidden;
        _measures = measures;
        _detailsOf = detailsOf;
    }

    /// <summary>The item.</summary>
    public Item Item { get; }

    /// <summary>The bases.</summary>
    public ItemBase Base { get; }

    /// <summary>True if the group is too small to be shown; every figure then says so.</summary>
    public bool IsHidden { get; }

    /// <summary>How many answered "not applicable".</summary>
    public long NotApplicable { get; internal init; }

    /// <summary>How many answered "don't know".</summary>
    public long DontKnow { get; internal init; }

    /// <summary>How many left it blank.</summary>
    public long Missing { get; internal init; }

    /// <summary>How many were not shown it.</summary>
    public long NotShown { get; internal init; }

    /// <summary>How many chose each option, in the scale's order, not applicable and don't know included; empty for numbers, dates and text, and where hidden.</summary>
    public Sequence<OptionCount> Distribution => Details.Distribution;

    /// <summary>Cautions about the item's figures; empty where hidden.</summary>
    public Sequence<DataFlag> Flags => Details.Flags;

    /// <summary>
    /// For free text how many of the texts say something (<see cref="PlaceholderText"/>); 0 for other items. An engine that can't tell counts all
    /// that are not blank.
    /// </summary>
    public long Substantive { get; internal init; }

    /// <summary>
    /// For a several-choice item how many options those who chose anything chose, on average; without a value for other items. "Not applicable"
    /// and "don't know" alone are no choice; an option that excludes the others is one.
    /// </summary>
    public Figure ChoicesPerRespondent => Item.Answer is AnswerType.Choices && !IsHidden
        ? Figure.Mean(Distribution.Where(o => o.Option.Kind == OptionKind.Valid).Sum(o => o.Count), Base.Valid)
        : Figure.None(FigureKind.Number, IsHidden ? NullReason.Suppressed : NullReason.NotComparable);

    /// <summary>How many comments were written to the item.</summary>
    public long Comments { get; internal init; }

    /// <summary>The colour of the share of positive answers; null where there is no share, no traffic light, or the group is hidden.</summary>
    public LightColour? Light => Details.Light;

    /// <summary>The names of the measures computed, built-in ones first.</summary>
    public IEnumerable<string> Measures => _measures.Select(m => m.Key);

    /// <summary>A measure's figure; null if the item's scale does not allow it (no mean without scores).</summary>
    public Figure? FigureOf(string measure)
    {
        foreach (var (name, figure) in _measures)
        {
            if (name == measure)
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>The share of positive answers; without a value where the scale has no positive option.</summary>
    public Figure SharePositive => FigureOf("share-positive") ?? Figure.None(FigureKind.Share, NullReason.NoAnswers);

    /// <summary>The mean of scores; without a value where the scale has no scores.</summary>
    public Figure Mean => FigureOf("mean") ?? Figure.None(FigureKind.Number, NullReason.NoAnswers);

    /// <summary>
    /// Between what the share of positive answers would lie had everyone answered that the item applies to; null where there is no share.
    /// Everyone is who should have answered, less those it does not apply to and those it was not shown to; where
    /// units do not say how many that is (<see cref="ResponseFigures.UnknownUnits"/>) there are no bounds.
    /// </summary>
    public WorstCaseBounds? ShareBounds => SharePositive.Exact is null ? null : Details.ShareBounds;

    /// <summary>The same for the mean, on the declared scale; null where there is no mean, or the item is a number without limits.</summary>
    public WorstCaseBounds? MeanBounds => Mean.Exact is null ? null : Details.MeanBounds;

    /// <summary>The median of scores; without a value where the scale has no scores.</summary>
    public Figure Median => FigureOf("median") ?? Figure.None(FigureKind.Number, NullReason.NoAnswers);

    /// <summary>The lower of the two scores in the middle: always one that somebody gave.</summary>
    public Figure MedianLow => Details.MedianLow;

    /// <summary>Where within the middle class the median lies; null where scores are not whole numbers, or there are none.</summary>
    public Rational? MedianInterpolated => Details.MedianInterpolated;

    /// <summary>For numbers the five-number summary; null for other items and where nobody answered.</summary>
    public FiveNumberSummary? Summary => Details.Summary;

    /// <summary>The exact description of the scores: medians, quartiles, modes; without numbers where the scale has no scores, and where hidden.</summary>
    public Descriptives Description => Details.Description;

    /// <summary>The share of positive answers among valid ones and don't know together: printed beside the other wherever somebody answered don't know.</summary>
    public Figure? ShareWithDontKnow => Details.ShareWithDontKnow;

    /// <summary>The counts that the figures are of; null where hidden.</summary>
    internal Histogram? Answers { get; init; }

    // Two threads may both make them: they are the same.
    private ItemDetails Details => field ??= _detailsOf?.Invoke(this) ?? ItemDetails.None;
}

/// <summary>Least, lower quartile, median, upper quartile and greatest; quartiles of type 7 (as in Excel and R).</summary>
public sealed record FiveNumberSummary(Rational Min, Rational LowerQuartile, Rational Median, Rational UpperQuartile, Rational Max);
