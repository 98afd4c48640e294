namespace Sam.Measures;

/// <summary>
/// <c>reliability</c> of a composite score: Cronbach's alpha, of the responses that answered all of its items (listwise). Details:
/// <c>alpha</c>, Feldt's <c>lo</c> and <c>hi</c>, <c>standardized</c>, <c>omega</c>, <c>spearmanBrown</c>, <c>interItem</c>,
/// <c>itemRest</c> and <c>alphaIfDeleted</c> by item, <c>nListwise</c>, and <c>warnings</c> where there are any.
/// </summary>
/// <remarks>
/// It means nothing for an index whose items are its parts (a checklist, a share): such an index has none, with the warning <c>formative</c>,
/// unless its author says <c>skala: reflektiv</c>. In an anonymous survey it is hidden where fewer answered everything than a group needs.
/// </remarks>
internal sealed class ReliabilityMeasure(IntervalOptions options) : IMeasure
{
    public string Name => "reliability";

    public Message Definition => new(
        "Cronbachs alfa för svar på alla frågor i indexet, där frågorna mäter samma sak",
        "Cronbach's alpha of responses to all items of the index, where the items measure one thing");

    public bool CanMeasure(MeasureSubject subject) => subject is MeasureSubject.OfScore;

    public AggregationPlan Needs(MeasureRequest request) => ReflectiveScale.WhyNot(request.Questionnaire, request.Score) is null
        ? new AggregationPlan(request.Score.Items.Select(c => (Variable)new Variable.OfItem(c)), [new MomentAggregation(request.Questionnaire, request.Score)])
        : AggregationPlan.Nothing;

    public Figure Compute(MeasureContext context)
    {
        if (ReflectiveScale.WhyNot(context.Questionnaire, context.Score) is { } reason)
        {
            return Figure.None(FigureKind.Number, reason) with { Details = reason == NullReason.NotComparable ? [Warnings([("formative", context.Score.Id)])] : default };
        }

        var aggregation = new MomentAggregation(context.Questionnaire, context.Score);
        var moments = aggregation.Of(context.StateOf(aggregation));
        if (!context.CanShow(moments.N))
        {
            return Figure.None(FigureKind.Number, NullReason.Suppressed);
        }

        if (Reliability.Of(moments, options.Level) is not { } made)
        {
            return Figure.None(FigureKind.Number, moments.N == 0 ? NullReason.NoAnswers : NullReason.FewerThanTwo, moments.N);
        }

        var figure = made.Alpha.Value is { } alpha ? Figure.Inferential(alpha, made.N) : Figure.None(FigureKind.Number, made.Alpha.Reason, made.N);
        return figure with { Details = Details(context.Score, made).ToSequence() };
    }

    private static IEnumerable<FigureDetail> Details(CompositeScore score, Reliability made)
    {
        yield return FigureDetails.Of("alpha", made.Alpha);
        foreach (var end in FigureDetails.Of(made.AlphaInterval))
        {
            yield return end;
        }

        yield return FigureDetails.Of("standardized", made.StandardizedAlpha);
        yield return FigureDetails.Of("omega", made.Omega.OmegaTotal);
        yield return FigureDetails.Of("spearmanBrown", made.SpearmanBrown);
        yield return FigureDetails.Of("interItem", made.MeanInterItem);
        yield return FigureDetail.Of("itemRest", score.Items.Zip(made.Items, (code, item) => FigureDetails.Of(code.Text, item.ItemRest)));
        yield return FigureDetail.Of("alphaIfDeleted", score.Items.Zip(made.Items, (code, item) => FigureDetails.Of(code.Text, item.AlphaIfDeleted)));
        yield return FigureDetail.Of("nListwise", (Rational)made.N);
        if (WarningsOf(score, made).ToList() is { Count: > 0 } warnings)
        {
            yield return Warnings(warnings);
        }
    }

    // What a warning is about: the number of responses, the items to look at.
    private static IEnumerable<(string Name, string About)> WarningsOf(CompositeScore score, Reliability made)
    {
        if (made.IsSmallSample)
        {
            yield return ("smallSample", ((Rational)made.N).ToString());
        }

        if (made.MayNeedReversal)
        {
            var against = score.Items.Zip(made.Items).Where(i => i.Second.ItemRest.Value < 0).Select(i => i.First.Text).ToList();
            yield return ("checkReversal", string.Join(", ", against.Count > 0 ? against : score.Items.Select(i => i.Text)));
        }

        if (made.Omega.IsHeywood)
        {
            yield return ("heywood", score.Id);
        }
    }

    private static FigureDetail Warnings(IEnumerable<(string Name, string About)> warnings) =>
        FigureDetail.Of("warnings", warnings.Select(w => FigureDetail.Of(w.Name, w.About)));
}
