namespace Sam.Measures;

/// <summary>The share of positive answers among valid ones: "not applicable", "don't know" and blanks leave the base.</summary>
internal sealed class SharePositiveMeasure : IMeasure
{
    public string Name => BuiltInMeasures.SharePositive;

    public Message Definition => new("andelen positiva bland giltiga svar", "the share of positive answers among valid ones");

    public FigureKind Kind => FigureKind.Share;

    public AggregationPlan Needs(MeasureRequest request) => BuiltInMeasures.Answers(request);

    public Figure Compute(MeasureContext context) => context.Item.Scale?.IsSigned != true ? Figure.None(FigureKind.Share, NullReason.NotComparable) : Figure.Share(
        context.Answers.Entries.Where(e => e.Entry.Option?.IsPositive == true).Sum(e => e.Count),
        context.Answers.CountOf(OptionKind.Valid));
}
