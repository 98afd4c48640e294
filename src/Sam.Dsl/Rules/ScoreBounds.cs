namespace Sam.Rules;

/// <summary>Between what an index can lie.</summary>
/// <param name="Min">No value is below it.</param>
/// <param name="Max">No value is above it.</param>
/// <param name="Least">A value that it takes, where all items have their lowest score; null if that is not known.</param>
internal sealed record ScoreBounds(Rational Min, Rational Max, Rational? Least)
{
    /// <summary>The bounds as an author would write them.</summary>
    public string Text => $"{Min.ToDecimalText(6)} till {Max.ToDecimalText(6)}";

    /// <inheritdoc cref="Text"/>
    public string EnglishText => $"{Min.ToDecimalText(6)} to {Max.ToDecimalText(6)}";

    /// <summary>The bounds of an index; null where they are not known: plug-ins, numbers without limits, and most expressions.</summary>
    public static ScoreBounds? Of(RuleContext context, CompositeScore score) => score switch
    {
        { Calculation: ScoreCalculation.PlugIn } => null,
        { Value.Root: ExpressionNode.Call { Function: ExpressionFunction.Share } } => new ScoreBounds(Rational.Zero, Rational.One, null),
        { Value: not null } => null,
        { Calculation: ScoreCalculation.Share } => new ScoreBounds(Rational.Zero, Rational.One, LeastOf(context, score, Rational.Zero)),
        { OnHundredRange: true } => new ScoreBounds(Rational.Zero, Rational.Hundred, LeastOf(context, score, Rational.Zero)),
        _ => OfItems(context, score, score.Items.Select(c => context[c].Item).ToList()),
    };

    // The lowest answers to all questions may hide one of them.
    private static Rational? LeastOf(RuleContext context, CompositeScore score, Rational least) =>
        score.Items.All(c => context[c].Conditions.IsEmpty) ? least : null;

    private static ScoreBounds? OfItems(RuleContext context, CompositeScore score, List<Item> items)
    {
        var ranges = items.Select(i => i.ScoreRange()).OfType<(Rational Min, Rational Max)>().ToList();
        var weight = items.Aggregate(Rational.Zero, (sum, i) => sum + i.Weight);
        if (ranges.Count < items.Count || ranges.Count == 0 || weight.Sign == 0)
        {
            return null;
        }

        // Some items may be blank or hidden, so that one alone can be the mean; a sum is the mean times the number of items shown.
        var (min, max) = (ranges.Min(r => r.Min), ranges.Max(r => r.Max));
        var least = items.Zip(ranges, (i, r) => i.Weight * r.Min).Aggregate(Rational.Zero, (sum, m) => sum + m) / weight;
        Rational count = items.Count;
        return score.Calculation != ScoreCalculation.Sum ? new ScoreBounds(min, max, LeastOf(context, score, least))
            : new ScoreBounds(min.Sign < 0 ? min * count : min, max.Sign > 0 ? max * count : max, LeastOf(context, score, least * count));
    }
}
