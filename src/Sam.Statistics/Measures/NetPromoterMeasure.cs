namespace Sam.Measures;

/// <summary>
/// <c>enps</c> with its interval, in the place of the built-in one. Details: <c>se</c>, <c>lo</c>, <c>hi</c>, <c>level</c>, <c>method</c>;
/// without values for fewer than two answers.
/// </summary>
internal sealed class NetPromoterMeasure(IntervalOptions options) : IMeasure
{
    public string Name => "enps";

    public Message Definition => new("100 × (andelen 9–10 minus andelen 0–6)", "100 × (the share of 9–10 less the share of 0–6)");

    public bool CanMeasure(MeasureSubject subject) =>
        subject is MeasureSubject.OfItem { Item: var item } && item.ScoreRange() is { } range && range.Min == Rational.Zero && range.Max == 10;

    public AggregationPlan Needs(MeasureRequest request) => new([request.Subject.Variable]);

    public Figure Compute(MeasureContext context)
    {
        var scores = ScoreDistribution.Of(context.Answers);
        var promoters = scores.Counts.Where(c => c.Score >= NetPromoterScore.PromotersFrom).Sum(c => c.Count);
        var detractors = scores.Counts.Where(c => c.Score <= NetPromoterScore.DetractorsTo).Sum(c => c.Count);
        var coded = new NetPromoterScore(promoters, scores.N - promoters - detractors, detractors).Coded;
        return Figure.Mean(coded.Sum, coded.N) with
        {
            Details = FigureDetails.Of(MeanInterval.Of(coded, options.Level, context.FinitePopulation))
                .Prepend(FigureDetails.Of("se", Spread.Of(coded, context.FinitePopulation).StandardError))
                .ToSequence(),
        };
    }
}
