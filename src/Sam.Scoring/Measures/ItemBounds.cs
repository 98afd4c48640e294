namespace Sam.Measures;

/// <summary>The worst-case bounds of an item's share and mean for one unit.</summary>
/// <remarks>
/// The population is counted in forms: a joint answer is one however many assignments it covers, and everyone who did not answer would have
/// sent one each.
/// </remarks>
internal sealed class ItemBounds(Item item, Histogram answers, ResponseFigures response)
{
    // Where nobody knows whether a unit was asked, nobody knows how many answers are missing.
    private readonly bool _isKnown = response.UnknownUnits == 0;

    private readonly long _applicable = response.Responses + response.Dispositions.KnownEligible - response.Answered
        - answers.CountOf(OptionKind.NotApplicable) - answers.NotShown;

    public WorstCaseBounds? OfShare(Figure? share) => share is { Exact: not null, Sum: { } positive } figure && _isKnown && figure.N <= _applicable
        ? WorstCaseBounds.OfShare((long)positive.Numerator, figure.N, _applicable)
        : null;

    // A number without declared limits has no worst case; nor has one outside them.
    public WorstCaseBounds? OfMean(Figure? mean) => mean is { Exact: not null, Sum: { } sum } figure && _isKnown && figure.N <= _applicable && item.ScoreRange() is { } range
        ? WorstCaseBounds.OfMean(sum, figure.N, _applicable, range.Min, range.Max)
        : null;
}
