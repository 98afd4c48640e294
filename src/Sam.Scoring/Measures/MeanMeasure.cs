namespace Sam.Measures;

/// <summary>The mean of the scores of answers that have one.</summary>
internal sealed class MeanMeasure : IMeasure
{
    public string Name => BuiltInMeasures.Mean;

    public Message Definition => new("medelvärdet av poängen bland svar med poäng", "the mean of the scores of scored answers");

    public bool CanMeasure(MeasureSubject subject) => BuiltInMeasures.HasScores(subject);

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context) => Scores.Mean(context.ScoreCounts);
}
