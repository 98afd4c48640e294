using Sam.Measures;

namespace Sam;

/// <summary>
/// A measure for applications: how the share positive of an item differs from the same respondents' share positive of another item, for
/// instance of the same question about last year. Who lacks a valid answer to either is left out. The figure is in points; details: <c>before</c>
/// and <c>now</c> (shares), <c>lo</c> and <c>hi</c> (Newcombe's paired interval, in percentage points), <c>level</c>, <c>method</c>, and
/// <c>p</c> (McNemar's mid-p).
/// </summary>
/// <param name="name">The name that questionnaires use under <c>redovisa</c>.</param>
/// <param name="before">The item to compare with.</param>
/// <param name="options">The confidence level; null for 0.95.</param>
/// <remarks>
/// Without a value where either scale has no positive side (<see cref="NullReason.NotComparable"/>), where nobody answered both, and in an
/// anonymous survey where fewer answered both than a group needs (<see cref="NullReason.Suppressed"/>).
/// </remarks>
public sealed class PairedChange(string name, ItemCode before, IntervalOptions? options = null) : IMeasure
{
    private readonly double _level = (options ?? IntervalOptions.Default).Level;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Message Definition => new(
        $"andelen positiva minus andelen positiva på fråga {before}, bland dem som svarat på båda",
        $"the share of positive answers less that of item {before}, among those who answered both");

    /// <inheritdoc/>
    public FigureKind Kind => FigureKind.Points;

    /// <inheritdoc/>
    public bool CanMeasure(MeasureSubject subject) => subject is MeasureSubject.OfItem { Item: var item } && IsSigned(item);

    /// <inheritdoc/>
    public AggregationPlan Needs(MeasureRequest request) => IsPossible(request.Questionnaire)
        ? new AggregationPlan([new Variable.OfItem(before), request.Subject.Variable, PairOf(request.Item)])
        : AggregationPlan.Nothing;

    /// <inheritdoc/>
    public Figure Compute(MeasureContext context)
    {
        if (!IsPossible(context.Questionnaire))
        {
            return Figure.None(FigureKind.Points, NullReason.NotComparable);
        }

        var pairs = PairsOf(context.Of(PairOf(context.Item)));
        if (!context.CanShow(pairs.N))
        {
            return Figure.None(FigureKind.Points, NullReason.Suppressed);
        }

        if (pairs.Difference is not { } difference)
        {
            return Figure.None(FigureKind.Points, NullReason.NoAnswers);
        }

        var interval = pairs.Interval(_level);
        return Figure.Points(difference, pairs.N) with
        {
            Details =
            [
                FigureDetail.Of("before", Rational.Of(pairs.YesYes + pairs.YesNo, pairs.N)),
                FigureDetail.Of("now", Rational.Of(pairs.YesYes + pairs.NoYes, pairs.N)),
                FigureDetail.Of("lo", 100 * interval.Lower, interval.Reason),
                FigureDetail.Of("hi", 100 * interval.Upper, interval.Reason),
                FigureDetails.Level(interval.Level),
                FigureDetail.Of("method", interval.Method.Code()),
                FigureDetail.Of("p", McNemarTest.Of(pairs).PMid),
            ],
        };
    }

    private static PairedShares PairsOf(CrossTable table)
    {
        var valid = table.Cells.Where(c => c.First.Option?.Kind == OptionKind.Valid && c.Second.Option?.Kind == OptionKind.Valid).ToList();
        long Count(bool first, bool second) => valid.Where(c => c.First.Option!.IsPositive == first && c.Second.Option!.IsPositive == second).Sum(c => c.Count);
        return new PairedShares(Count(true, true), Count(true, false), Count(false, true), Count(false, false));
    }

    private bool IsPossible(Questionnaire questionnaire) => questionnaire.TryFind(before.Text, out var other) && IsSigned(other);

    private Variable.OfPair PairOf(Item item) => new(new Variable.OfItem(before), new Variable.OfItem(item.Code));

    private static bool IsSigned(Item item) => item is { Answer: AnswerType.Choice, Scale.IsSigned: true };
}
