namespace Sam.Measures;

/// <summary>
/// The standard deviation of scores (n − 1 below the line), with the standard error of their mean and the quartiles of type 7. The sum of
/// squares is exact; only the root is not.
/// </summary>
internal sealed class SpreadMeasure : IMeasure
{
    public string Name => "spread";

    public Message Definition => new("standardavvikelsen bland svar med poäng, med n − 1 i nämnaren", "the standard deviation of scored answers, with n − 1 below the line");

    public bool CanMeasure(MeasureSubject subject) => BuiltInMeasures.HasScores(subject);

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context)
    {
        var scores = context.ScoreCounts;
        var n = scores.Sum(s => s.Count);
        if (Scores.Variance(scores) is not { } variance)
        {
            return Figure.None(FigureKind.Number, n == 0 ? NullReason.NoAnswers : NullReason.FewerThanTwo, n);
        }

        var summary = Scores.Summary(scores)!;
        return Figure.Inferential(Math.Sqrt(variance.ToDouble()), n) with
        {
            Details =
            [
                FigureDetail.Of("se", Scores.StandardError(variance, n, context.FinitePopulation)),
                FigureDetail.Of("quartiles", [FigureDetail.Of("q1", summary.LowerQuartile), FigureDetail.Of("median", summary.Median), FigureDetail.Of("q3", summary.UpperQuartile)]),
            ],
        };
    }
}
