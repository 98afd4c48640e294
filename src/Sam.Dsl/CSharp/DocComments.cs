namespace Sam.CSharp;

/// <summary>Documentation comments with the words of the questionnaire.</summary>
internal sealed class DocComments(EmitContext context)
{
    public void Type() => context.Writer.Summary(context.Options.Language == Language.Swedish
        ? Code.Of($"Enkäten <c>{CSharpText.Doc(context.Questionnaire.Id)}</c>: {Of(context.Questionnaire.Title)}")
        : Code.Of($"The questionnaire <c>{CSharpText.Doc(context.Questionnaire.Id)}</c>: {Of(context.Questionnaire.Title)}"));

    public void Item(Item item) => context.Writer.Summary(ItemText(item));

    public void Index(CompositeScore score) => context.Writer.Summary(Code.Of($"<c>{CSharpText.Doc(score.Id)}</c>: {Of(score.Text)}"));

    /// <summary>That an item is shown, and on what condition.</summary>
    public Code Shows(Item item) => context.Options.Language == Language.Swedish
        ? Code.Of($"Sant om fråga <c>{CSharpText.Doc(item.Code.Text)}</c> visas: <c>{CSharpText.Doc(item.ShowIf!.Source)}</c>.")
        : Code.Of($"True if item <c>{CSharpText.Doc(item.Code.Text)}</c> is shown: <c>{CSharpText.Doc(item.ShowIf!.Source)}</c>.");

    public void Enum(OptionEnum options) => context.Writer.Summary(options.ScaleId.Length == 0
        ? context.Options.Language == Language.Swedish ? Code.Of($"Svarsalternativen i {ItemText(options.Item)}") : Code.Of($"The options of {ItemText(options.Item)}")
        : context.Options.Language == Language.Swedish ? Code.Of($"Svarsskalan <c>{CSharpText.Doc(options.ScaleId)}</c>.") : Code.Of($"The scale <c>{CSharpText.Doc(options.ScaleId)}</c>."));

    public void Option(AnswerOption option) => context.Writer.Summary(Code.Of($"<c>{CSharpText.Doc(option.Code)}</c>: {Of(option.Label)}"));

    /// <summary>A sentence of the emitter's own.</summary>
    public void Say(Message sentence) => context.Writer.Summary(Words(sentence));

    /// <summary>Words of the emitter's own.</summary>
    public Code Words(Message words) => CSharpText.Doc(words.In(context.Options.Language));

    private Code ItemText(Item item) => Code.Of($"<c>{CSharpText.Doc(item.Code.Text)}</c>: {Of(item.Text)}");

    private Code Of(LocalizedText text) => CSharpText.Doc(text.In(context.Options.Language));
}
