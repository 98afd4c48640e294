namespace Sam;

/// <summary>The value of a composite score for one response.</summary>
internal static class CompositeScoring
{
    public static Rational? ValueOf(Questionnaire questionnaire, CompositeScore score, ExpressionEvaluator evaluator, IReadOnlyCollection<ItemCode> shown)
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
        var scored = items.Select(i => (Item: i, Score: ScoreOf(score, i, evaluator))).Where(x => x.Score is not null).Select(x => (x.Item, Score: x.Score!.Value)).ToList();
        var weight = scored.Aggregate(Rational.Zero, (sum, x) => sum + x.Item.Weight);
        if (scored.Count == 0 || scored.Count < score.MinAnswered.Of(items.Count) || weight.Sign == 0)
        {
            return null;
        }

        // Half of the items answered stands for all: a sum is the mean times the number of items shown.
        var mean = scored.Aggregate(Rational.Zero, (sum, x) => sum + (x.Item.Weight * x.Score)) / weight;
        return score.Calculation == ScoreCalculation.Sum ? mean * items.Count : mean;
    }

    private static Rational? ScoreOf(CompositeScore score, Item item, ExpressionEvaluator evaluator)
    {
        if (score.Calculation == ScoreCalculation.Share)
        {
            return evaluator.AnswerTo(item.Code) is Answer.Chosen { Options: { Count: > 0 } options } && options[0].Kind == OptionKind.Valid && item.Scale!.IsSigned
                ? options[0].IsPositive ? Rational.One : Rational.Zero
                : null;
        }

        return item.ScoreOf(evaluator.AnswerTo(item.Code)) is { } raw
            ? score.OnHundredRange && item.ScoreRange() is { } range && range.Max > range.Min
                ? Rational.Hundred * (raw - range.Min) / (range.Max - range.Min)
                : raw
            : null;
    }
}
