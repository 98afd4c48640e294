using Sam.Evaluation;

namespace Sam.GeneratedCode;

public readonly partial struct Reading
{
    /// <summary>How many of the items have one of the options; missing where none of them has any.</summary>
    public Quantity Count(params Pick[] items) => Tally(items, isShare: false);

    /// <summary>The share of the items validly answered that have one of the options; missing where none is.</summary>
    public Quantity Share(params Pick[] items) => Tally(items, isShare: true);

    /// <summary>The same of last wave's items of a name.</summary>
    /// <param name="call"><c>antal</c> or <c>andel</c> with its options; its items are left out.</param>
    /// <param name="name">What last wave's items are called.</param>
    public Quantity PreviousTally(ExpressionNode.Call call, string name)
    {
        if (State.Previous is not { } sheet)
        {
            return default;
        }

        var (counted, matching) = ItemTally.Of(call, State.Plan.PreviousItems(name)).Of(sheet);
        return Result(counted, matching, call.Function == ExpressionFunction.Share);
    }

    /// <summary>The mean of scores.</summary>
    public Quantity Mean(params Scored[] scores) => Summary(ExpressionFunction.Mean, scores);

    /// <summary>The sum of scores.</summary>
    public Quantity Sum(params Scored[] scores) => Summary(ExpressionFunction.Sum, scores);

    /// <summary>The least score.</summary>
    public Quantity Min(params Scored[] scores) => Summary(ExpressionFunction.Min, scores);

    /// <summary>The greatest score.</summary>
    public Quantity Max(params Scored[] scores) => Summary(ExpressionFunction.Max, scores);

    /// <summary>The only score; missing where there are several.</summary>
    public Quantity Score(params Scored[] scores) => Summary(ExpressionFunction.Score, scores);

    /// <summary>The middle one of scores, or half the sum of the middle two.</summary>
    public Quantity Median(params Scored[] scores)
    {
        var first = State.OpenNumbers();
        foreach (var score in scores)
        {
            foreach (var number in score.Numbers(State))
            {
                State.AddNumber(number);
            }
        }

        return Quantity.Bounded(State.CloseWithMedian(first));
    }

    private Quantity Summary(ExpressionFunction function, Scored[] scores)
    {
        var summary = new ScoreSummary(function);
        foreach (var score in scores)
        {
            foreach (var number in score.Numbers(State))
            {
                summary.Add(number);
            }
        }

        return Quantity.Bounded(summary.Value);
    }

    private Quantity Tally(Pick[] items, bool isShare)
    {
        var (counted, matching) = (0, 0);
        foreach (var item in items)
        {
            var table = State.Plan.Tables.Items[item.Item];
            if (isShare ? table.HasAny(State.Answers, table.Valid) : table.IsChosen(State.Answers))
            {
                counted++;
                matching += item.Matches(table, State.Answers) ? 1 : 0;
            }
        }

        return Result(counted, matching, isShare);
    }

    private static Quantity Result(int counted, int matching, bool isShare) =>
        counted == 0 ? default(Quantity) : isShare ? Rational.Of(matching, counted) : Rational.Of(matching);
}
