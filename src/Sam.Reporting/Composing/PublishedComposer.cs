using Sam.Words;

namespace Sam.Composing;

/// <summary>Published figures about single questions, in the questionnaire's order, and those about the unit as a whole that stand nowhere else.</summary>
internal static class PublishedComposer
{
    public static IEnumerable<Block> Compose(ComposingContext context, QuestionnaireScores scores)
    {
        foreach (var group in scores[context.Unit.Id].Published.Where(p => p.Item is not null).GroupBy(p => (p.QuestionnaireId, p.Period)))
        {
            var questionnaire = scores.Wave.AllQuestionnaires.First(q => q.Id == group.Key.QuestionnaireId);
            var kinds = group.Select(p => p.Measure.Kind).Distinct().Order().ToList();
            var items = questionnaire.Items.Where(i => group.Any(p => p.Item == i.Code)).ToList();
            var columns = kinds.Select(k => new TableColumn(Heading(context, k), IsNumber: true)).Prepend(new TableColumn(context.Say("Fråga", "Question")));
            var lines = items.Select(i => new TableLine(kinds
                .Select(k => group.FirstOrDefault(p => p.Item == i.Code && p.Measure.Kind == k) is { } p ? Value(context, p) : NumberText.None)
                .Prepend($"{i.Code}. {context.Text(i.Text)}")
                .ToSequence()));
            var totals = kinds.Select(k => k == PublishedKind.Actions ? context.Count(group.Where(p => p.Measure.Kind == k).Sum(p => (long)p.Value.Numerator)) : "");
            yield return new Block.Table(
                context.Counted(items.Count, ("fråga", "frågor"), ("question", "questions")) + context.Say($", {group.Key.Period}, publicerade uppgifter", $", {group.Key.Period}, published figures"),
                columns.ToSequence(),
                kinds.Contains(PublishedKind.Actions)
                    ? lines.Append(new TableLine(totals.Prepend(context.Say("Totalt", "Total")).ToSequence(), IsTotal: true)).ToSequence()
                    : lines.ToSequence());
        }

        if (OfUnit(context, scores) is { } whole)
        {
            yield return whole;
        }
    }

    // Rates, responses, roles and participants stand with who answered.
    private static Block.Table? OfUnit(ComposingContext context, QuestionnaireScores scores)
    {
        var figures = scores[context.Unit.Id].Published
            .Where(p => p.Item is null && p.Measure.Kind is PublishedKind.SharePositive or PublishedKind.Mean or PublishedKind.Actions)
            .OrderBy(p => p.Period)
            .ToList();
        return figures.Count == 0 ? null : new Block.Table(
            context.Say($"Hela enkäten, {context.Unit.Name}, publicerade uppgifter", $"The whole questionnaire, {context.Unit.Name}, published figures"),
            Sequence.Of(new TableColumn(context.Say("Uppgift", "Figure")), new TableColumn(context.Say("Period", "Period")), new TableColumn(context.Say("Värde", "Value"), IsNumber: true)),
            figures.Select(p => new TableLine(Sequence.Of(Heading(context, p.Measure.Kind), p.Period.Text, Value(context, p)))).ToSequence());
    }

    private static string Value(ComposingContext context, PublishedFigure figure)
    {
        var text = Figure.Published(figure).ToShortText(context.Language, figure.Decimals);
        return figure.Base is { } n ? $"{text} ({context.Say("av", "of")} {context.Count(n)})" : text;
    }

    private static string Heading(ComposingContext context, PublishedKind kind) => MeasureWords.Name(new PublishedMeasure(kind), context.Language);
}
