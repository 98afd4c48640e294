namespace Sam.Composing;

/// <summary>The report of a unit: summary, who answered, questions, indices, rankings, published figures, method; one part after another.</summary>
internal static class ReportComposer
{
    public static string TitleOf(ComposingContext context) =>
        context.Text(context.Sheet.Questionnaires[0].Questionnaire.Title) + " – " + context.Unit.Name;

    public static Sequence<Block> Compose(ComposingContext context)
    {
        var blocks = new List<Block> { new Block.Heading(1, TitleOf(context)) };
        foreach (var scores in context.Sheet.Questionnaires)
        {
            if (context.HasSeveral)
            {
                blocks.Add(new Block.Heading(2, context.Text(scores.Questionnaire.Title)));
            }

            var level = context.HasSeveral ? 3 : 2;
            blocks.AddRange(Introduction(context, scores.Questionnaire));
            blocks.AddRange(Part(level, context.Say("Sammanfattning", "Summary"), SummaryComposer.Compose(context, scores)));
            blocks.AddRange(Part(level, context.Say("Vilka som svarade", "Who answered"), ResponseComposer.Compose(context, scores)));
            blocks.AddRange(Part(level, context.Say("Frågor", "Questions"), ItemComposer.Compose(context, scores, level + 1)));
            blocks.AddRange(Part(level, context.Say("Index", "Indices"), IndexComposer.Compose(context, scores)));
            blocks.AddRange(Part(level, context.Say("Områden sedan förra omgången", "Areas since last wave"), ComparisonComposer.Areas(context, scores)));
            blocks.AddRange(Part(level, context.Say("Styrkor, brister och åtgärder", "Strengths, deficiencies and actions"), RankingComposer.Compose(context, scores)));
            blocks.AddRange(Part(level, context.Say("Publicerade uppgifter", "Published figures"), PublishedComposer.Compose(context, scores)));
            blocks.AddRange(Part(level, context.Say("Metod", "Method"), MethodComposer.Compose(context, scores)));
        }

        return blocks.ToSequence();
    }

    private static IEnumerable<Block> Introduction(ComposingContext context, Questionnaire questionnaire)
    {
        if (questionnaire.Period is { } period)
        {
            yield return new Block.Paragraph(context.Say("Period: ", "Period: ") + period.Text);
        }

        if (questionnaire.Head.Introduction is { } introduction)
        {
            yield return new Block.Paragraph(context.Text(introduction));
        }
    }

    // A part without content has no heading.
    private static IEnumerable<Block> Part(int level, string heading, IEnumerable<Block> content)
    {
        var blocks = content.ToList();
        return blocks.Count == 0 ? [] : blocks.Prepend(new Block.Heading(level, heading));
    }
}
