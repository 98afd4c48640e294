namespace Sam.Composing;

/// <summary>Areas beside last wave, and what the method note says of the comparison and of other ways to put units together.</summary>
internal static class ComparisonComposer
{
    /// <summary>The areas with last wave beside; nothing where less than two can be compared.</summary>
    public static IEnumerable<Block> Areas(ComposingContext context, QuestionnaireScores scores)
    {
        if (scores.Comparison is not { } waves || waves[context.Unit.Id].Areas is not { Count: > 1 } areas)
        {
            yield break;
        }

        yield return new Block.Table(
            context.Say($"Andel positiva per område, bara frågor som går att jämföra med {waves.Period}", $"Share positive by area, only questions that can be compared with {waves.Period}"),
            Sequence.Of(
                new TableColumn(context.Say("Område", "Area")),
                new TableColumn(context.Say("Frågor", "Questions"), IsNumber: true),
                new TableColumn(scores.Questionnaire.Period!.Text, IsNumber: true),
                new TableColumn(waves.Period.Text, IsNumber: true),
                new TableColumn(context.Say("Förändring, procentenheter", "Change, percentage points"), IsNumber: true)),
            areas.Select(a => new TableLine(Sequence.Of(
                context.Text(a.Section.Title!),
                context.Count(a.Items.Count),
                ComparisonWords.Value(context, a.SharePositive.Now, isShare: true),
                ComparisonWords.Value(context, a.SharePositive.Before, isShare: true),
                a.SharePositive.Change.ToShortText(context.Language, context.Options.PercentDecimals)))).ToSequence());
    }

    /// <summary>The unit's own response rate last wave, or why it can't be compared; null where last wave is not at hand.</summary>
    public static Block? Rate(ComposingContext context, QuestionnaireScores scores) =>
        scores.Comparison is { } waves && waves[context.Unit.Id].Rate is { } rate
            ? new Block.Note(context.Say($"Svarsfrekvens {waves.Period}: ", $"Response rate {waves.Period}: ") + ComparisonWords.Change(context, rate) + ".")
            : null;

    /// <summary>Response rates put together by other rules, where they differ from the pooled one as printed.</summary>
    public static IEnumerable<Block> OtherRates(ComposingContext context, QuestionnaireScores scores)
    {
        if (!scores.HasAnswers || scores[context.Unit.Id].Response!.Rate.Exact is null)
        {
            yield break;
        }

        var target = scores[context.Unit.Id].Response!.Target;
        string Text(Figure rate) => Words.DecidedPercent.Of(rate.Exact!.Value, [target], context.Language, context.Options.PercentDecimals);
        var pooled = Text(scores[context.Unit.Id].Response!.Rate);
        foreach (var level in scores.LevelsBelow(context.Unit.Id))
        {
            Figure Of(RollUpRule rule) => scores.RollUp(context.Unit.Id, level, rule, u => u.Response!.Rate);
            var (mean, median) = (Of(RollUpRule.UnitMean), Of(RollUpRule.UnitMedian));
            if (mean.N > 1 && (Text(mean) != pooled || Text(median) != pooled))
            {
                var word = Words.LevelWord.Of(level, context.Language).Several;
                var middle = mean.N > 2 ? context.Say($" och medianen {Text(median)}", $" and the median {Text(median)}") : "";
                yield return new Block.Note(context.Say(
                    $"Alla svar sammanlagda ger {pooled}. Medelvärdet av svarsfrekvenserna för {context.Count(mean.N)} {word} är {Text(mean)}{middle}; där väger varje enhet lika.",
                    $"All answers together give {pooled}. The mean of the response rates of {context.Count(mean.N)} {word} is {Text(mean)}{middle}; there every unit weighs the same."));
            }
        }
    }

    /// <summary>What the method note says of last wave.</summary>
    public static IEnumerable<string> Method(ComposingContext context, QuestionnaireScores scores)
    {
        if (scores.Comparison is not { } waves)
        {
            yield break;
        }

        var unit = waves[context.Unit.Id];
        var before = scores.Comparison.Previous.Questionnaire;
        if (!unit.Comparison.IsAllowed)
        {
            yield return context.Say($"{context.Unit.Name} jämförs inte med {waves.Period}: ", $"{context.Unit.Name} is not compared with {waves.Period}: ") + ComparisonWords.Notes(context, unit.Comparison) + ".";
            yield break;
        }

        var units = unit.Before.Count == 1 && unit.Before[0].Name == context.Unit.Name ? "" : $" ({string.Join(", ", unit.Before.Select(u => u.Name))})";
        var compared = unit.Items.Count(i => i.Comparison.IsAllowed);
        var caution = unit.Items.Count(i => i.Comparison.Comparability == Comparability.WithCaution);
        yield return context.Say(
            $"Jämförelsen är med enkäten {before.Id}, {waves.Period}{units}: {context.Count(compared)} av {context.Count(unit.Items.Count)} frågor går att jämföra, varav {context.Count(caution)} med förbehåll. En fråga jämförs med den som enkäten pekar ut, annars med den som har samma nummer och ord. Flera tidigare enheter läggs ihop svar för svar.",
            $"The comparison is with the questionnaire {before.Id}, {waves.Period}{units}: {context.Count(compared)} of {context.Count(unit.Items.Count)} questions can be compared, {context.Count(caution)} of them with caution. A question is compared with the one that the questionnaire points out, else with the one of the same number and words. Several earlier units are put together answer by answer.");
        if (!unit.Comparison.Notes.IsEmpty)
        {
            yield return context.Say("Förbehåll för hela jämförelsen: ", "Caution for the whole comparison: ") + ComparisonWords.Notes(context, unit.Comparison) + ".";
        }
    }
}
