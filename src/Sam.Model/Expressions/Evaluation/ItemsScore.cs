namespace Sam.Evaluation;

/// <summary>An index made of items: the mean, sum or share of what their answers are worth, where enough of those shown are answered.</summary>
internal sealed class ItemsScore(CompositeScore score, AnswerTables tables)
{
    private readonly (ItemTable Table, Rational?[] ByOption)[] _items = score.Items
        .Select(c => tables[c])
        .Select(t => (t, t.Options.Select(o => score.ScoreOf(t.Item, o)).ToArray()))
        .ToArray();

    public Rational? ValueOf(EvaluationState state)
    {
        var shown = 0;
        var (answered, weight, sum) = (0, Rational.Zero, Rational.Zero);
        foreach (var (table, byOption) in _items)
        {
            var code = state.Answers.Codes[table.Ordinal];
            if (code == AnswerSheet.NotShown)
            {
                continue;
            }

            shown++;
            var value = code >= 0 ? byOption[code] : code == AnswerSheet.Value ? score.ScoreOf(table.Item, state.Answers.Values[table.Ordinal]!) : null;
            if (value is { } worth)
            {
                answered++;
                weight += table.Item.Weight;
                sum += table.Item.Weight * worth;
            }
        }

        return ValueOf(shown, answered, weight, sum);
    }

    /// <summary>The value of what was added up; null where too few are answered, or all that are have no weight.</summary>
    public Rational? ValueOf(int shown, int answered, Rational weight, Rational sum)
    {
        if (answered == 0 || answered < score.MinAnswered.Of(shown) || weight.Sign == 0)
        {
            return null;
        }

        // Half of the items answered stands for all: a sum is the mean times the number of items shown.
        return score.Calculation == ScoreCalculation.Sum ? sum / weight * Rational.Of(shown) : sum / weight;
    }
}
