namespace Sam.Measures;

/// <summary>The flags of figures that are shown.</summary>
internal sealed class FlagMaker(Questionnaire questionnaire, FlagLimits limits)
{
    public Sequence<DataFlag> Of(ResponseFigures? response) =>
        response is not null ? Below(DataFlagKind.LowResponseRate, response.Rate, limits.ResponseRateBelow).ToSequence() : default;

    /// <summary>Free text and other items that nobody need answer have no item response rate to speak of.</summary>
    public Sequence<DataFlag> Of(Item item, ItemBase bases, long notApplicable, long dontKnow) =>
        Above(DataFlagKind.ManyNotApplicable, Figure.Share(notApplicable, bases.Shown), limits.NotApplicableAbove)
            .Concat(Above(DataFlagKind.ManyDontKnow, Figure.Share(dontKnow, bases.Applicable), limits.DontKnowAbove))
            .Concat(item.IsRequired ? Below(DataFlagKind.LowItemResponse, bases.ResponseRate(dontKnow), limits.ItemResponseBelow) : [])
            .ToSequence();

    /// <summary>Floor and ceiling of attitude scales; where everybody should reach the top there is no ceiling.</summary>
    public Sequence<DataFlag> Of(CompositeScore score, Histogram responses)
    {
        if (AttitudeScale.RangeOf(questionnaire, score) is not { } range)
        {
            return default;
        }

        Figure At(Rational value) => Figure.Share(responses.Entries.Where(e => e.Entry.Score == value).Sum(e => e.Count), responses.Answered);
        return Above(DataFlagKind.Floor, At(range.Min), limits.FloorOrCeilingAbove)
            .Concat(AttitudeScale.HasGoalAt(questionnaire, score, range.Max) ? [] : Above(DataFlagKind.Ceiling, At(range.Max), limits.FloorOrCeilingAbove))
            .ToSequence();
    }

    private static IEnumerable<DataFlag> Above(DataFlagKind kind, Figure value, Rational limit) => value.Exact > limit ? [new DataFlag(kind, value, limit)] : [];

    private static IEnumerable<DataFlag> Below(DataFlagKind kind, Figure value, Rational limit) => value.Exact < limit ? [new DataFlag(kind, value, limit)] : [];
}
