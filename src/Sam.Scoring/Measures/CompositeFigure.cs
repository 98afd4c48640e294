namespace Sam.Measures;

/// <summary>
/// The value of a composite score for a group, by the rule that its author chose: the mean of responses' scores (the default), the mean
/// of items' means, or the mean of all answers. They differ where answers are missing.
/// </summary>
internal sealed class CompositeFigure(Questionnaire questionnaire, CompositeScore score, Func<ItemCode, Histogram> answersTo)
{
    /// <summary>The value.</summary>
    /// <param name="responses">The scores of responses, for the default rule.</param>
    public Figure Of(Histogram responses) => score.Value is not null ? Scores.Mean(Scores.Of(responses))
        : score.Combine == ScoreCombination.Items ? OfItems()
        : score.Combine == ScoreCombination.AllAnswers ? OfAnswers()
        : responses.Answered == 0 ? Figure.None(FigureKind.Number, WhyNone())
        : Scores.Mean(Scores.Of(responses));

    // Nobody has a value: because nobody answered any of the items, or because nobody answered enough of them.
    private NullReason WhyNone() => score.Items.All(i => ItemScores(i).Count == 0) ? NullReason.NoAnswers
        : score.Items.All(i => questionnaire[i].Weight.Sign == 0) ? NullReason.ZeroWeight
        : NullReason.TooFewAnswers;

    // A sum has no meaning over pooled answers: how many they are is not how many items there are.
    private Figure OfAnswers() => score.Calculation == ScoreCalculation.Sum
        ? Figure.None(FigureKind.Number, NullReason.NotComparable)
        : Scores.Mean(score.Items.SelectMany(ItemScores).ToList());

    private Figure OfItems()
    {
        var means = score.Items
            .Select(code => (questionnaire[code].Weight, Mean: Scores.Mean(ItemScores(code))))
            .Where(m => m.Mean.Exact is not null)
            .ToList();
        var weight = means.Aggregate(Rational.Zero, (sum, m) => sum + m.Weight);
        if (weight.Sign == 0)
        {
            return Figure.None(FigureKind.Number, means.Count == 0 ? NullReason.NoAnswers : NullReason.ZeroWeight);
        }

        var mean = means.Aggregate(Rational.Zero, (sum, m) => sum + (m.Weight * m.Mean.Exact!.Value)) / weight;
        return Figure.Number(score.Calculation == ScoreCalculation.Sum ? mean * score.Items.Count : mean, means.Count);
    }

    // Scores as the index uses them: reversed and on 0-100 where the author says so, shares as 0 and 1.
    private List<(Rational Score, long Count)> ItemScores(ItemCode code) => answersTo(code).Entries
        .Where(e => e.Count > 0)
        .Select(e => (Score: e.Entry.Option is { } option ? score.ScoreOf(questionnaire[code], option) : e.Entry.Score is { } number ? score.ScoreOf(questionnaire[code], new Answer.Number(number)) : null, e.Count))
        .Where(e => e.Score is not null)
        .Select(e => (e.Score!.Value, e.Count))
        .ToList();
}
