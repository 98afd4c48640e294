namespace Sam;

/// <summary>What answers are worth in a composite score.</summary>
public static class CompositeScoring
{
    internal static Rational? ValueOf(Questionnaire questionnaire, CompositeScore score, ExpressionEvaluator evaluator, IReadOnlyCollection<ItemCode> shown)
    {
        if (score.Calculation == ScoreCalculation.PlugIn)
        {
            throw new ArgumentException($"the index '{score.Id}' is computed by '{score.PlugIn}', for groups only", nameof(score));
        }

        if (score.Value is { } value)
        {
            return evaluator.Number(value.Root);
        }

        var items = score.Items.Where(shown.Contains).Select(c => questionnaire[c]).ToList();
        var scored = items.Select(i => (Item: i, Score: ScoreOf(score, i, evaluator.AnswerTo(i.Code)))).Where(x => x.Score is not null).Select(x => (x.Item, Score: x.Score!.Value)).ToList();
        var weight = scored.Aggregate(Rational.Zero, (sum, x) => sum + x.Item.Weight);
        if (scored.Count == 0 || scored.Count < score.MinAnswered.Of(items.Count) || weight.Sign == 0)
        {
            return null;
        }

        // Half of the items answered stands for all: a sum is the mean times the number of items shown.
        var mean = scored.Aggregate(Rational.Zero, (sum, x) => sum + (x.Item.Weight * x.Score)) / weight;
        return score.Calculation == ScoreCalculation.Sum ? mean * items.Count : mean;
    }

    /// <summary>What an option is worth in an index: 0 or 1 in a share, otherwise its score, reversed and on 0-100 where the author says so; null if nothing.</summary>
    public static Rational? ScoreOf(this CompositeScore score, Item item, AnswerOption option)
    {
        if (score.Calculation == ScoreCalculation.Share)
        {
            return option.Kind != OptionKind.Valid || item.Scale?.IsSigned != true ? null : option.IsPositive ? Rational.One : Rational.Zero;
        }

        return Scaled(score, item, item.ScoreOf(option));
    }

    private static Rational? ScoreOf(CompositeScore score, Item item, Answer answer) => answer is Answer.Chosen { Options: { Count: 1 } options }
        ? ScoreOf(score, item, options[0])
        : score.Calculation == ScoreCalculation.Share ? null : Scaled(score, item, item.ScoreOf(answer));

    private static Rational? Scaled(CompositeScore score, Item item, Rational? raw) =>
        score.OnHundredRange && raw is { } value && item.ScoreRange() is { } range && range.Max > range.Min
            ? Rational.Hundred * (value - range.Min) / (range.Max - range.Min)
            : raw;
}
