namespace Sam.Measures;

/// <summary>The mean of the scores of answers that have one.</summary>
internal sealed class MeanMeasure : IMeasure
{
    public string Name => BuiltInMeasures.Mean;

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context) => Scores.Mean(Scores.Of(context.Answers));
}
