namespace Sam.Evaluation;

/// <summary>An index made of items: the mean, sum or share of what their answers are worth, where enough of those shown are answered.</summary>
internal sealed class ItemsScore(CompositeScore score, AnswerTables tables)
{
    // A number of an item without limits has no place on 0-100.
    private readonly (ItemTable Table, Rational?[] ByOption, bool TakesNumbers)[] _items = score.Items
        .Select(c => tables[c])
        .Select(t => (t, t.Options.Select(o => score.ScoreOf(t.Item, o)).ToArray(), !score.OnHundredRange || t.Item.ScoreRange() is not null))
        .ToArray();

    public Rational? ValueOf(EvaluationState state)
    {
        var (shown, applicable) = (0, 0);
        var (answered, weight, sum) = (0, Rational.Zero, Rational.Zero);
        foreach (var (table, byOption, takesNumbers) in _items)
        {
            var code = state.Answers.Codes[table.Ordinal];
            if (code == AnswerSheet.NotShown)
            {
                continue;
            }

            shown++;
            applicable += code >= 0 && table.Options[code].Kind == OptionKind.NotApplicable ? 0 : 1;
            var value = code >= 0 ? byOption[code] : code == AnswerSheet.Value && takesNumbers ? score.ScoreOf(table.Item, state.Answers.Values[table.Ordinal]!) : null;
            if (value is { } worth)
            {
                answered++;
                weight += table.Item.Weight;
                sum += table.Item.Weight * worth;
            }
        }

        if (answered == 0 || answered < score.MinAnswered.Of(shown, applicable) || weight.Sign == 0)
        {
            return null;
        }

        // Half of the items answered stands for all: a sum is the mean times the number of items shown.
        return score.Calculation == ScoreCalculation.Sum ? sum / weight * Rational.Of(shown) : sum / weight;
    }
}
