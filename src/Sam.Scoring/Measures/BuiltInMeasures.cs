namespace Sam.Measures;

/// <summary>The measures that every score sheet can compute, by the names that questionnaires use.</summary>
internal static class BuiltInMeasures
{
    public const string Mean = "mean";
    public const string Median = "median";
    public const string SharePositive = "share-positive";

    private static readonly IMeasure[] Always = [new MeanMeasure(), new MedianMeasure(), new SharePositiveMeasure(), new NetMeasure(), new EnpsMeasure(), new SpreadMeasure()];

    /// <summary>The measure of a name; null if it is not computed here.</summary>
    public static IMeasure? Find(string name) => Always.FirstOrDefault(m => m.Name == name) ?? BoxMeasure.Parse(name);

    /// <summary>True for the names that stand for the distribution itself, which is always there.</summary>
    public static bool IsDistribution(string name) => name is "count" or "percent";

    public static AggregationPlan Answers(MeasureRequest request) => new([request.Subject.Variable]);

    /// <summary>True if the subject has scores: an item with scored options or numbers, or a composite score.</summary>
    public static bool HasScores(MeasureSubject subject) => subject switch
    {
        MeasureSubject.OfItem { Item: var item } => item.Answer is AnswerType.Number || item.Answer.Options.Any(o => o.Score is not null),
        MeasureSubject.OfScore { Score.Calculation: not ScoreCalculation.PlugIn } => true,
        _ => false,
    };
}
