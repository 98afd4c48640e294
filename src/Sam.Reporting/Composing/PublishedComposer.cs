namespace Sam.Composing;

/// <summary>Published figures about single questions, in the questionnaire's order.</summary>
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
                .Select(k => group.FirstOrDefault(p => p.Item == i.Code && p.Measure.Kind == k) is { } p ? context.Percent(Figure.Published(p)) : NumberText.None)
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
    }

    private static string Heading(ComposingContext context, PublishedKind kind) => kind switch
    {
        PublishedKind.Actions => context.Say("Registrerade åtgärder", "Registered actions"),
        PublishedKind.SharePositive => context.Say("Andel positiva", "Share positive"),
        PublishedKind.Mean => context.Say("Medelvärde", "Mean"),
        PublishedKind.ResponseRate => context.Say("Svarsfrekvens", "Response rate"),
        _ => context.Say("Antal", "Count"),
    };
}
