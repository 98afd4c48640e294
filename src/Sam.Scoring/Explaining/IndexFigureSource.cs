namespace Sam.Explaining;

/// <summary>A composite score: its rule, its items with weights and direction, how many responses have which value.</summary>
internal sealed class IndexFigureSource(Questionnaire questionnaire, CompositeScore score, Unit unit, Message? definition, Histogram? values, bool isAnonymous) : FigureSource
{
    // More distinct values than this say nothing to a reader.
    private const int MaxValues = 50;

    public override Explanation Explain(Figure figure) => new(figure, definition ?? Rule)
    {
        Subject = new Message($"{score.Id} {score.Text.In(Language.Swedish)}", $"{score.Id} {score.Text.In(Language.English)}"),
        Unit = unit,
        Inputs = score.Items.Select(c => ItemLine(questionnaire[c])).Concat(ValueLines()).ToSequence(),
        Exclusions = values is { Blank: > 0 } some
            ? Sequence.Of(new ExplanationLine(new Message("svar utan värde", "responses without a value"), some.Blank, new Message("för få av frågorna besvarade", "too few of the items answered")))
            : default,
    };

    private Message Rule => (score.Value is { } value
        ? new Message($"värdet av ”{value.Source}” för varje svar", $"the value of “{value.Source}” for each response")
        : score.Calculation switch
        {
            ScoreCalculation.Sum => new Message("för varje svar medelvärdet gånger antalet frågor som visades", "for each response the mean times the number of items shown"),
            ScoreCalculation.Share => new Message("för varje svar andelen positiva bland giltiga", "for each response the share of positive answers among valid ones"),
            _ => new Message("för varje svar medelvärdet av frågornas poäng", "for each response the mean of the items' scores"),
        }).And(Minimum).And(score.Combine switch
        {
            ScoreCombination.Items => new Message("Sedan: medelvärdet av frågornas medelvärden.", "Then: the mean of the items' means."),
            ScoreCombination.AllAnswers => new Message("Sedan: medelvärdet av alla svar tillsammans.", "Then: the mean of all answers pooled."),
            _ => new Message("Sedan: medelvärdet av svarens värden.", "Then: the mean of the responses' values."),
        });

    private Message Minimum => score.Value is not null ? new Message(".", ".") : score.MinAnswered.Kind switch
    {
        MinimumAnswered.Rule.All => new Message("(alla frågor som visades ska vara besvarade).", "(all items shown must be answered)."),
        MinimumAnswered.Rule.AtLeast => new Message($"(minst {score.MinAnswered.Number} besvarade).", $"(at least {score.MinAnswered.Number} answered)."),
        MinimumAnswered.Rule.HalfApplicable => new Message("(minst hälften av de tillämpliga besvarade).", "(at least half of the applicable ones answered)."),
        MinimumAnswered.Rule.AllBut => new Message($"(högst {score.MinAnswered.Number} obesvarade).", $"(at most {score.MinAnswered.Number} not answered)."),
        _ => new Message("(minst hälften av dem som visades besvarade).", "(at least half of those shown answered)."),
    };

    private static ExplanationLine ItemLine(Item item) => new(
        new Message($"fråga {item.Code}", $"item {item.Code}"), null, (item.IsReversed, item.Weight == Rational.One) switch
        {
            (true, true) => new Message("vänd", "reversed"),
            (true, false) => new Message($"vänd, vikt {NumberText.Shortest(item.Weight, Language.Swedish)}", $"reversed, weight {NumberText.Shortest(item.Weight, Language.English)}"),
            (false, false) => new Message($"vikt {NumberText.Shortest(item.Weight, Language.Swedish)}", $"weight {NumberText.Shortest(item.Weight, Language.English)}"),
            _ => null,
        });

    private IEnumerable<ExplanationLine> ValueLines()
    {
        // A value of a response tells how it answered several items at once, and how many of them.
        var valued = values is null || isAnonymous ? [] : values.Entries.Where(e => e.Count > 0 && e.Entry.Score is not null).OrderBy(e => e.Entry.Score!.Value).ToList();
        return valued.Count > MaxValues ? [] : valued.Select(v => new ExplanationLine(
            new Message($"svar med värdet {NumberText.Shortest(v.Entry.Score!.Value, Language.Swedish)}", $"responses with the value {NumberText.Shortest(v.Entry.Score!.Value, Language.English)}"), v.Count));
    }
}
