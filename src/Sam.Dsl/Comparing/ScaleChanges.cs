namespace Sam.Comparing;

/// <summary>What changed about answers. Questions whose answers changed in the same way are told of once.</summary>
internal static class ScaleChanges
{
    public static IEnumerable<QuestionnaireChange> Of(ItemMatching matching) => matching.Pairs
        .Where(p => p.Before.Answer != p.After.Answer)
        .GroupBy(p => (p.Before.Answer, p.After.Answer))
        .SelectMany(g => OfAnswers(g.Key.Item1, g.Key.Item2).Select(c => About(c, g.Select(p => p.After.Code).ToList())));

    private static IEnumerable<QuestionnaireChange> OfAnswers(AnswerType before, AnswerType after)
    {
        if (before.GetType() != after.GetType())
        {
            var (was, now) = (KindOf(before), KindOf(after));
            yield return new QuestionnaireChange(
                ChangeKind.AnswerType, Comparability.Broken,
                new Message($"svaret var {was.Swedish} och är nu {now.Swedish}.", $"the answer was {was.English} and is now {now.English}."))
            {
                Before = was.English, After = now.English,
            };
        }
        else if (LimitsOf(before) != LimitsOf(after))
        {
            var (wasBetween, nowBetween) = (LimitsOf(before), LimitsOf(after));
            var change = Quote.Change(wasBetween, nowBetween);
            yield return new QuestionnaireChange(
                ChangeKind.AnswerType, Comparability.WithCaution, new Message($"gränser: {change.Swedish}.", $"limits: {change.English}."))
            {
                Before = wasBetween, After = nowBetween,
            };
        }

        foreach (var change in OptionChanges.Of(before, after))
        {
            yield return change;
        }
    }

    private static QuestionnaireChange About(QuestionnaireChange change, List<ItemCode> items)
    {
        var who = Quote.Items(items);
        return change with
        {
            Items = items.ToSequence(),
            Text = new Message($"{who.Swedish}: {change.Text.Swedish}", $"{who.English}: {change.Text.English}"),
        };
    }

    private static string? LimitsOf(AnswerType answer) => answer switch
    {
        AnswerType.Number { From: null, To: null } => null,
        AnswerType.Number number => $"{number.From?.ToDecimalText(15) ?? "…"}–{number.To?.ToDecimalText(15) ?? "…"}",
        AnswerType.Choices { AtLeast: 0, AtMost: null } => null,
        AnswerType.Choices choices => FormattableString.Invariant($"{choices.AtLeast}–{choices.AtMost?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…"}"),
        _ => null,
    };

    private static Message KindOf(AnswerType answer) => answer switch
    {
        AnswerType.Choice => new Message("ett alternativ", "one option"),
        AnswerType.Choices => new Message("flera alternativ", "several options"),
        AnswerType.Number => new Message("ett tal", "a number"),
        AnswerType.Date => new Message("ett datum", "a date"),
        _ => new Message("fritext", "free text"),
    };
}
