namespace Sam.Measures;

/// <summary>
/// <c>interval</c>: a share or a mean with its confidence interval. Of an item whose scale has a positive side the share positive, of other
/// items the mean, of a composite score the mean of responses' values. Details: <c>lo</c>, <c>hi</c>, <c>level</c>, <c>method</c>, <c>of</c>
/// (<c>share</c> or <c>mean</c>).
/// </summary>
/// <remarks>
/// A composite score that is averaged over items or over all answers has none (<see cref="NullReason.NotComparable"/>): an interval around the
/// mean of responses' values would not be around the value that is reported.
/// </remarks>
internal sealed class IntervalMeasure(IntervalOptions options) : IMeasure
{
    public string Name => "interval";

    public Message Definition => new(
        "värdet med konfidensintervall: andelen positiva bland giltiga svar där skalan har en positiv sida, annars medelvärdet av poängen; för index medelvärdet av svarens värden",
        "the value with its confidence interval: the share of positive answers among valid ones where the scale has a positive side, otherwise the mean of the scores; of an index the mean of responses' values");

    public bool CanMeasure(MeasureSubject subject) => subject switch
    {
        MeasureSubject.OfItem { Item: var item } => IsSigned(item) || item.Answer is AnswerType.Number || (item.Answer is AnswerType.Choice && item.ScoreRange() is not null),
        MeasureSubject.OfScore { Score.Calculation: not ScoreCalculation.PlugIn } => true,
        _ => false,
    };

    public AggregationPlan Needs(MeasureRequest request) => new([request.Subject.Variable]);

    public Figure Compute(MeasureContext context) => context.Subject switch
    {
        MeasureSubject.OfItem { Item: var item } when IsSigned(item) => OfShare(context),
        MeasureSubject.OfScore { Score: { Value: null, Combine: not ScoreCombination.Respondents } } => Figure.None(FigureKind.Number, NullReason.NotComparable),
        _ => OfMean(context),
    };

    private static bool IsSigned(Item item) => item.Answer is AnswerType.Choice && item.Scale?.IsSigned == true;

    private Figure OfShare(MeasureContext context)
    {
        var positive = context.Answers.Entries.Where(e => e.Entry.Option?.IsPositive == true).Sum(e => e.Count);
        var n = context.Answers.CountOf(OptionKind.Valid);
        return With(Figure.Share(positive, n), options.OfShare(positive, n, context.FinitePopulation), "share");
    }

    private Figure OfMean(MeasureContext context)
    {
        var scores = ScoreDistribution.Of(context.Answers);
        return With(Figure.Mean(scores.Sum, scores.N), MeanInterval.Of(scores, options.Level, context.FinitePopulation), "mean");
    }

    private static Figure With(Figure value, ConfidenceInterval interval, string of) =>
        value with { Details = FigureDetails.Of(interval).Append(FigureDetail.Of("of", of)).ToSequence() };
}
