namespace Sam.Measures;

/// <summary>
/// eNPS: 100 times the share of 9 and 10 less the share of 0 to 6, on a scale of 0 to 10. A number from −100 to 100, no percentage. Its
/// standard error is that of the mean of −100, 0 and 100.
/// </summary>
internal sealed class EnpsMeasure : IMeasure
{
    public string Name => "enps";

    public Message Definition => new("100 × (andelen 9–10 minus andelen 0–6)", "100 × (the share of 9–10 less the share of 0–6)");

    public bool CanMeasure(MeasureSubject subject) =>
        subject is MeasureSubject.OfItem { Item: var item } && item.ScoreRange() is { } range && range.Min == Rational.Zero && range.Max == 10;

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context)
    {
        var worth = Of(context.ScoreCounts);
        var n = worth.Sum(w => w.Count);
        if (n == 0)
        {
            return Figure.None(FigureKind.Number, NullReason.NoAnswers);
        }

        return Figure.Mean(worth.Aggregate(Rational.Zero, (sum, w) => sum + (w.Score * w.Count)), n) with
        {
            Details = [Scores.Variance(worth) is { } variance
                ? FigureDetail.Of("se", Scores.StandardError(variance, n, context.FinitePopulation))
                : FigureDetail.Of("se", (double?)null, NullReason.FewerThanTwo)],
        };
    }

    // Promoters are worth 100, passives 0, detractors −100.
    private static List<(Rational Score, long Count)> Of(List<(Rational Score, long Count)> scores) =>
        scores.Select(s => ((Rational)(s.Score >= 9 ? 100 : s.Score <= 6 ? -100 : 0), s.Count)).ToList();
}
