namespace Sam.Explaining;

/// <summary>A measure of an item: the answers by option, who was left out, the bases.</summary>
internal sealed class ItemFigureSource(IMeasure measure, Item item, Unit unit, ItemBase? bases, Histogram? answers, long notInAnalysis, bool isAnonymous) : FigureSource
{
    public override Explanation Explain(Figure figure) => new(figure, measure.Definition)
    {
        Subject = Message.Same($"{item.Code} {item.Text.In(Language.Swedish)}") with { English = $"{item.Code} {item.Text.In(Language.English)}" },
        Unit = unit,
        Inputs = answers is null ? default : answers.Entries.Where(e => e.Entry.Kind == OptionKind.Valid && MayList(e.Entry)).Select(e => Line(e.Entry, e.Count)).ToSequence(),
        Exclusions = answers is null ? default : Excluded(answers).Where(l => l.Value?.Sign > 0).ToSequence(),
        Bases = bases is { } known ? ExplanationBases.Of(known, isHidden: answers is null) : default,
    };

    // Numbers and dates that somebody gave, the least and the greatest among them, are single answers.
    private bool MayList(CodeEntry entry) => !isAnonymous || entry.Option is not null || entry.Code == CodeBook.AnsweredCode;

    private static ExplanationLine Line(CodeEntry entry, long count) => new(NameOf(entry), count, entry switch
    {
        { Score: { } score, Option.IsPositive: true } => new Message($"poäng {NumberText.Shortest(score, Language.Swedish)}, positivt", $"score {NumberText.Shortest(score, Language.English)}, positive"),
        { Score: { } score } when entry.Option is not null => new Message($"poäng {NumberText.Shortest(score, Language.Swedish)}", $"score {NumberText.Shortest(score, Language.English)}"),
        { Option.IsPositive: true } => new Message("positivt", "positive"),
        _ => null,
    });

    private IEnumerable<ExplanationLine> Excluded(Histogram answers)
    {
        foreach (var (entry, count) in answers.Entries.Where(e => e.Entry.Kind != OptionKind.Valid))
        {
            yield return new ExplanationLine(NameOf(entry), count, entry.Kind == OptionKind.NotApplicable
                ? new Message("ej tillämpligt", "not applicable")
                : new Message("vet ej", "don't know"));
        }

        yield return new ExplanationLine(new Message("obesvarad", "left blank"), answers.Blank);
        yield return new ExplanationLine(new Message("visades inte", "not shown"), answers.NotShown, new Message("frågans villkor gällde inte", "the item's condition did not hold"));
        yield return new ExplanationLine(
            new Message("formulär utanför analysen", "forms outside the analysis"), notInAnalysis, new Message("avbrutna, tomma eller felaktigt utskickade", "broken off, empty or sent by mistake"));
    }

    private static Message NameOf(CodeEntry entry) => entry.Option is { } option
        ? new Message(option.Label.In(Language.Swedish), option.Label.In(Language.English))
        : entry.Score is { } score ? new Message(NumberText.Shortest(score, Language.Swedish), NumberText.Shortest(score, Language.English))
        : new Message("besvarad", "answered");
}
