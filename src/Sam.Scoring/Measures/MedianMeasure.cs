namespace Sam.Measures;

/// <summary>The median of the scores of answers that have one; of an even number the mean of the two in the middle.</summary>
internal sealed class MedianMeasure : IMeasure
{
    public string Name => BuiltInMeasures.Median;

    public Message Definition => new("medianen av poängen bland svar med poäng", "the median of the scores of scored answers");

    public bool CanMeasure(MeasureSubject subject) => BuiltInMeasures.HasScores(subject);

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context) => Scores.Median(context.ScoreCounts);
}
