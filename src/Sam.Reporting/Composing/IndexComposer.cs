namespace Sam.Composing;

/// <summary>Indices with their bases and lights.</summary>
internal static class IndexComposer
{
    public static IEnumerable<Block> Compose(ComposingContext context, QuestionnaireScores scores)
    {
        var indices = scores[context.Unit.Id].Indices;
        if (indices.IsEmpty)
        {
            yield break;
        }

        var before = scores.Comparison is { } waves ? waves[context.Unit.Id] : null;
        var columns = Sequence.Of(
                new TableColumn(context.Say("Index", "Index")),
                new TableColumn(context.Say("Värde", "Value"), IsNumber: true),
                new TableColumn(context.Say("Räknat på", "Computed from"), IsNumber: true),
                new TableColumn(context.Say("Svar utan värde", "Responses without a value"), IsNumber: true),
                new TableColumn(context.Say("Trafikljus", "Traffic light")),
                new TableColumn(context.Say("Band", "Band")),
                new TableColumn(context.Say("Sammanvägning", "Combined over")));
        yield return new Block.Table(
            context.Say("Index", "Indices"),
            before is null ? columns : columns.With(new TableColumn(scores.Comparison!.Period.Text, IsNumber: true)),
            indices.Select(i => before?.Index(i.Score.Id) is { } last ? Line(context, i, ComparisonWords.Change(context, last.Value, i.IsShare)) : Line(context, i)).ToSequence());
        foreach (var index in indices.Where(i => !i.IsHidden && !i.Measures.IsEmpty))
        {
            yield return new Block.Note(context.Text(index.Score.Text) + ". " + string.Join(" ", index.Measures.Select(m => MeasureSentences.Of(context, m.Key, m.Value, Written(context, index, m.Value), index.IsShare))));
        }
    }

    private static string Written(ComposingContext context, IndexScores index, Figure figure) => figure switch
    {
        { Exists: false } => $"{NumberText.None} ({context.Reason(figure.Reason)})",
        { Exact: { } exact } when index.IsShare => NumberText.Percent(exact, context.Language, context.Options.PercentDecimals),
        _ => context.Mean(figure),
    };

    private static TableLine Line(ComposingContext context, IndexScores index, string before) => new(Line(context, index).Cells.With(before));

    private static TableLine Line(ComposingContext context, IndexScores index) => new(Sequence.Of(
        context.Text(index.Score.Text),
        index.Value.Exact is null ? $"{NumberText.None} ({context.Reason(index.Value.Reason)})" : Value(context, index),
        index.IsHidden ? NumberText.None : context.Count(index.Value.N),
        index.IsHidden ? NumberText.None : context.Count(index.Unscored),
        index.Light switch
        {
            LightColour.Green => context.Say("● grönt", "● green"),
            LightColour.Yellow => context.Say("▲ gult", "▲ yellow"),
            LightColour.Red => context.Say("■ rött", "■ red"),
            _ => NumberText.None,
        },
        index.Band is { } band ? context.Text(band.Label) : NumberText.None,
        index.Score.Value is not null ? context.Say("svarens värden", "responses' values") : index.Score.Combine switch
        {
            ScoreCombination.Items => context.Say("frågornas medel", "items' means"),
            ScoreCombination.AllAnswers => context.Say("alla svar", "all answers"),
            _ => context.Say("svarens värden", "responses' values"),
        }));

    private static string Value(ComposingContext context, IndexScores index) => index.IsShare
        ? NumberText.Percent(index.Value.Exact!.Value, context.Language, context.Options.PercentDecimals)
        : context.Mean(index.Value);
}
