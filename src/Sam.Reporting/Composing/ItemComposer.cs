using Sam.Words;

namespace Sam.Composing;

/// <summary>Each question: its table of answers with both bases, then mean, median, share and what can be said of it.</summary>
internal static class ItemComposer
{
    private static readonly Rational VeryHighShare = Rational.Of(95, 100);

    public static IEnumerable<Block> Compose(ComposingContext context, QuestionnaireScores scores, int level)
    {
        var unit = scores[context.Unit.Id];
        return unit.Items.IsEmpty ? [] : scores.Questionnaire.Sections.SelectMany(s => Section(context, scores, unit, s, level));
    }

    private static IEnumerable<Block> Section(ComposingContext context, QuestionnaireScores scores, UnitScores unit, Section section, int level)
    {
        if (section.Title is { } title)
        {
            yield return new Block.Heading(level, context.Text(title));
        }

        var below = section.Title is null ? level : level + 1;
        foreach (var block in section.Items.SelectMany(i => Item(context, scores, unit.Item(i.Code), below)))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Item(ComposingContext context, QuestionnaireScores scores, ItemScores item, int level)
    {
        yield return new Block.Heading(level, $"{item.Item.Code}. {context.Text(item.Item.Text)}");
        if (item.IsHidden)
        {
            yield return new Block.Paragraph(item.SharePositive.Bound is { } bound
                ? context.Say($"Andel positiva {bound.ToText(context.Language)}; mer visas inte, för att inte röja vad alla svarat.", $"Share positive {bound.ToText(context.Language)}; no more is shown, so as not to tell what everybody answered.")
                : $"{NumberText.None} ({context.Reason(NullReason.Suppressed)})");
            yield break;
        }

        if (!item.Distribution.IsEmpty)
        {
            yield return item.Item.Answer is AnswerType.Choices ? Choices(context, item) : Distribution(context, item);
            if (RoundingNote(context, item) is { } note)
            {
                yield return note;
            }
        }

        var sentences = Figures(context, scores.Questionnaire, item)
            .Concat(ComparisonWords.Of(context, scores, item.Item))
            .Concat(scores.Findings.Where(f => f.UnitId == context.Unit.Id && IsAbout(f, item.Item)).Select(context.Sentence))
            .Concat(Remarks(context, scores[context.Unit.Id], item))
            .ToList();
        if (sentences.Count > 0)
        {
            yield return new Block.Paragraph(string.Join(" ", sentences));
        }
    }

    private static bool IsAbout(Finding finding, Item item) => finding switch
    {
        Finding.Majority majority => majority.Item == item,
        Finding.MostCommon common => common.Item == item,
        _ => false,
    };

    private static Block.Table Distribution(ComposingContext context, ItemScores item)
    {
        var hasNonAnswers = item.NotApplicable + item.DontKnow + item.Missing > 0;
        var columns = new List<TableColumn>
        {
            new(context.Say("Svar", "Answer")),
            new(context.Say("Antal", "Count"), IsNumber: true),
            new(hasNonAnswers ? context.Say($"Andel av alla {context.Count(item.Base.Shown)}", $"Share of all {context.Count(item.Base.Shown)}") : context.Say("Andel", "Share"), IsNumber: true),
        };
        if (hasNonAnswers)
        {
            columns.Add(new TableColumn(context.Say($"Andel av {context.Count(item.Base.Valid)} giltiga", $"Share of {context.Count(item.Base.Valid)} valid"), IsNumber: true));
        }

        var rows = item.Distribution.Select(o => (Name: o.Option.DisplayLabel(item.Item, context.Language), o.Count, IsValid: o.Option.Kind == OptionKind.Valid)).ToList();
        if (item.Item.Answer is AnswerType.Number)
        {
            rows.Insert(0, (context.Say("Ett tal", "A number"), item.Base.Valid, true));
        }

        if (item.Missing > 0)
        {
            rows.Add((context.Say("Inget svar", "No answer"), item.Missing, false));
        }

        var ofBase = PercentTexts(context, rows.Select(r => r.Count));
        var ofValid = new Queue<string>(PercentTexts(context, rows.Where(r => r.IsValid).Select(r => r.Count)));
        TableLine Line(string name, long count, string share, string? shareOfValid, bool isTotal = false) =>
            new((hasNonAnswers ? Sequence.Of(name, context.Count(count), share, shareOfValid ?? "") : Sequence.Of(name, context.Count(count), share)), isTotal);
        var lines = rows.Select((r, i) => Line(r.Name, r.Count, ofBase[i], r.IsValid ? ofValid.Dequeue() : null)).ToList();
        lines.Add(Line(
            context.Say("Totalt", "Total"),
            item.Base.Shown,
            context.Percent(Figure.Share(item.Base.Shown, item.Base.Shown)),
            context.Percent(Figure.Share(item.Base.Valid, item.Base.Valid)),
            isTotal: true));
        return new Block.Table(context.Say($"Svar på fråga {item.Item.Code}", $"Answers to question {item.Item.Code}"), columns.ToSequence(), lines.ToSequence());
    }

    private static List<string> PercentTexts(ComposingContext context, IEnumerable<long> counts) =>
        Percentages.Of(counts, context.Options.PercentDecimals, context.Options.PercentRounding)
            .Select(p => p is { } percent ? NumberText.Number(percent, context.Language, context.Options.PercentDecimals) + NumberText.PercentSign(context.Language) : NumberText.None)
            .ToList();

    // Percentages rounded one by one may add up to 99,9 or 100,1 as they are printed.
    private static Block.Note? RoundingNote(ComposingContext context, ItemScores item)
    {
        var decimals = context.Options.PercentDecimals;
        var printed = Percentages.Of(item.Distribution.Select(o => o.Count).Append(item.Missing).Append(item.Item.Answer is AnswerType.Number ? item.Base.Valid : 0), decimals, context.Options.PercentRounding)
            .Aggregate(Rational.Zero, (sum, p) => sum + (p ?? Rational.Zero));
        if (item.Item.Answer is AnswerType.Choices || item.Base.Shown == 0 || printed == Rational.Hundred)
        {
            return null;
        }

        var sum = NumberText.Number(printed, context.Language, decimals) + NumberText.PercentSign(context.Language);
        return new Block.Note(context.Say($"Procenten är avrundade var för sig och summerar till {sum}.", $"Percentages are rounded one by one and add up to {sum}."));
    }

    private static Block.Table Choices(ComposingContext context, ItemScores item)
    {
        var answered = item.Base.Valid;
        var chosen = item.Distribution.Where(o => o.Count > 0)
            .Select(o => new TableLine(Sequence.Of(item.Item.ChoosesFrom is { AreSections: false } ? $"{o.Option.Code}. {context.Text(o.Option.Label)}" : context.Text(o.Option.Label), context.Count(o.Count), o.OfRespondents is { } share ? context.Percent(share) : "")))
            .ToList();
        return new Block.Table(
            context.Say(
                $"Val på fråga {item.Item.Code}; flera val är möjliga, så andelarna summerar inte till 100 %",
                $"Choices in question {item.Item.Code}; several are possible, so shares do not add up to 100%"),
            Sequence.Of(
                new TableColumn(context.Say("Val", "Choice")),
                new TableColumn(context.Say("Antal", "Count"), IsNumber: true),
                new TableColumn(context.Say($"Andel av {context.Count(answered)} svarande", $"Share of {context.Count(answered)} respondents"), IsNumber: true)),
            chosen.ToSequence());
    }

    private static IEnumerable<string> Figures(ComposingContext context, Questionnaire questionnaire, ItemScores item)
    {
        // Means are said of scales of numbers, and wherever the author asks; a yes/no scale has its share.
        var saysMean = item.Item.Scale?.IsNumeric == true || item.Item.Answer is AnswerType.Number || item.Item.Measures.Contains("mean");
        if (saysMean && item.FigureOf("mean") is { } mean)
        {
            yield return mean.Exact is null
                ? context.Say($"Medelvärde: {NumberText.None} ({context.Reason(mean.Reason)}).", $"Mean: {NumberText.None} ({context.Reason(mean.Reason)}).")
                : context.Say($"Medelvärde {context.Mean(mean)} (av {context.Count(mean.N)} svar).", $"Mean {context.Mean(mean)} (of {context.Count(mean.N)} answers).");
        }

        if ((saysMean || item.Item.Measures.Contains("median")) && item.FigureOf("median") is { Exact: { } median })
        {
            yield return context.Say($"Median {context.Score(median)}.", $"Median {context.Score(median)}.");
        }

        if (item.FigureOf("share-positive") is { } share)
        {
            yield return share.Exact is null
                ? context.Say($"Andel positiva: {NumberText.None} ({context.Reason(share.Reason)}).", $"Share positive: {NumberText.None} ({context.Reason(share.Reason)}).")
                : context.Say("Andel positiva ", "Share positive ") + context.ShareWithBase(share, questionnaire) + Light(context, item) + ".";
            if (item.ShareWithDontKnow is { } other)
            {
                yield return context.Say("Räknas vet ej med i basen blir den ", "With don't know in the base it is ") + context.ShareWithBase(other, questionnaire) + ".";
            }
        }

        foreach (var name in item.Measures.Where(m => m is not ("mean" or "median" or "share-positive")))
        {
            yield return MeasureSentences.Of(context, name, item.FigureOf(name)!.Value, FigureText(context, questionnaire, item.FigureOf(name)!.Value));
        }

        if (item.Item.Answer is AnswerType.FreeText)
        {
            yield return context.Counted(item.Base.Valid, ("svar med text", "svar med text"), ("answer with text", "answers with text"))
                + (item.Substantive < item.Base.Valid ? context.Say($", {context.Count(item.Substantive)} av dem med innehåll", $", {context.Count(item.Substantive)} of them saying something") : "") + ".";
        }
    }

    private static string FigureText(ComposingContext context, Questionnaire questionnaire, Figure figure) => figure switch
    {
        { Exists: false } => $"{NumberText.None} ({context.Reason(figure.Reason)})",
        { Kind: FigureKind.Share } => context.ShareWithBase(figure, questionnaire),
        { Kind: FigureKind.Points } => figure.ToShortText(context.Language, context.Options.PercentDecimals) + context.Say(" procentenheter", " percentage points"),
        _ => figure.ToShortText(context.Language, context.Options.MeanDecimals),
    };

    private static string Light(ComposingContext context, ItemScores item) => item.Light switch
    {
        LightColour.Green => context.Say(", grönt ●", ", green ●"),
        LightColour.Yellow => context.Say(", gult ▲", ", yellow ▲"),
        LightColour.Red => context.Say(", rött ■", ", red ■"),
        _ => "",
    };

    private static IEnumerable<string> Remarks(ComposingContext context, UnitScores unit, ItemScores item)
    {
        if (item.NotShown > 0)
        {
            yield return context.Say($"Frågan visades inte för {context.Count(item.NotShown)}.", $"The question was not shown to {context.Count(item.NotShown)}.");
        }

        if (item.Comments > 0)
        {
            yield return context.Counted(item.Comments, ("kommentar", "kommentarer"), ("comment", "comments")) + ".";
        }

        // The caution of the field: a very high share may also mean that deficiencies are not raised. Said where they could have been.
        var couldComment = item.Item.Comment is not null && item.Comments == 0;
        var hasActions = unit.Actions.Any(a => a.Item == item.Item.Code) || unit.Published.Any(p => p.Item == item.Item.Code && p.Measure.Kind == PublishedKind.Actions && p.Value.Sign > 0);
        if (item is { SharePositive.Exact: { } share } && share >= VeryHighShare && couldComment && !hasActions && item.Base.Valid > 1)
        {
            yield return context.Say(
                "En mycket hög andel utan kommentarer och åtgärder kan även tyda på att brister inte lyfts.",
                "A very high share without comments and actions may also mean that deficiencies are not raised.");
        }
    }
}
