namespace Sam.Composing;

/// <summary>Last wave in words: a figure before with its change, or why there is none.</summary>
internal static class ComparisonWords
{
    /// <summary>What is said of an item: its share positive, or its mean, last wave; in words why not where it can't be compared.</summary>
    public static IEnumerable<string> Of(ComposingContext context, QuestionnaireScores scores, Item item)
    {
        if (scores.Comparison is not { } waves || waves[context.Unit.Id].Item(item.Code) is not { } comparison)
        {
            yield break;
        }

        var period = waves.Period.Text;
        if (!comparison.Comparison.IsAllowed)
        {
            // What holds for the whole unit is said once, in the method note.
            if (waves[context.Unit.Id].Comparison.IsAllowed)
            {
                yield return context.Say($"Jämförs inte med {period}: ", $"Not compared with {period}: ") + Notes(context, comparison.Comparison) + ".";
            }

            yield break;
        }

        var said = comparison.Changes.Where(c => c.Key is "share-positive" || (c.Key is "mean" && SaysMean(item))).Select(c => (Name(context, c.Key), c.Value)).ToList();
        if (said.Count == 0)
        {
            yield break;
        }

        var before = comparison.Before!.Code == item.Code ? period : period + context.Say($" (fråga {comparison.Before.Code})", $" (question {comparison.Before.Code})");
        yield return before + ": " + string.Join("; ", said.Select(s => s.Item1 + " " + Change(context, s.Value))) + ".";
        var notes = said.Select(s => s.Value.Comparison).Where(c => c.IsAllowed).SelectMany(c => c.Notes).Except(waves[context.Unit.Id].Comparison.Notes).Distinct().ToList();
        if (notes.Count > 0)
        {
            yield return context.Say("Jämförs med förbehåll: ", "Compared with caution: ") + Joined(context, notes) + ".";
        }
    }

    /// <summary>The figure before and the change: <c>60,0 % (+12,3 procentenheter)</c>.</summary>
    public static string Change(ComposingContext context, FigureChange change, bool isShare = false)
    {
        if (!change.Exists)
        {
            var why = change.Comparison.IsAllowed ? context.Reason(change.Change.Reason) : Notes(context, change.Comparison);
            return change.Before.Exact is null ? $"{NumberText.None} ({why})" : Value(context, change.Before, isShare);
        }

        return $"{Value(context, change.Before, isShare)} ({Points(context, change.Change)})";
    }

    /// <summary>The change with its unit.</summary>
    public static string Points(ComposingContext context, Figure change)
    {
        if (change.Kind != FigureKind.Points)
        {
            return change.ToShortText(context.Language, context.Options.MeanDecimals);
        }

        var isOne = (change.Exact!.Value.Abs() * 100).Round(context.Options.PercentDecimals) == Rational.One;
        return change.ToShortText(context.Language, context.Options.PercentDecimals) + context.Say(isOne ? " procentenhet" : " procentenheter", isOne ? " percentage point" : " percentage points");
    }

    /// <summary>A figure of last wave, alone.</summary>
    public static string Value(ComposingContext context, Figure figure, bool isShare) => figure.Exact is not { } exact ? NumberText.None
        : isShare || figure.Kind == FigureKind.Share ? NumberText.Percent(exact, context.Language, context.Options.PercentDecimals)
        : context.Mean(figure);

    /// <summary>The notes as one clause, without the stop of its last sentence.</summary>
    public static string Notes(ComposingContext context, Comparison comparison) => Joined(context, comparison.Notes);

    private static string Joined(ComposingContext context, IEnumerable<Message> notes)
    {
        var text = string.Join(" ", notes.Select(n => n.In(context.Language))).TrimEnd('.');
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static bool SaysMean(Item item) => item.Scale?.IsNumeric == true || item.Answer is AnswerType.Number || item.Measures.Contains("mean");

    private static string Name(ComposingContext context, string measure) => measure == "mean" ? context.Say("medelvärde", "mean") : context.Say("andel positiva", "share positive");
}
