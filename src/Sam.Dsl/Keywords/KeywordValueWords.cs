namespace Sam.Keywords;

/// <summary>What a keyword takes, in words: for hover texts and for what an editor says of a wrong value.</summary>
internal static class KeywordValueWords
{
    /// <summary>The value as it stands in a sentence: "här ska det stå …".</summary>
    public static Message Words(this KeywordValue value) => value.Shape.Kind switch
    {
        ValueKind.Word => OneWord(value),
        ValueKind.Words => Words(value, OneWord(value)),
        ValueKind.Text => new Message("en text, på ett eller flera språk", "a text, in one language or several"),
        ValueKind.Texts => new Message("en text eller en lista av texter", "a text or a list of texts"),
        ValueKind.Expression => new Message("ett uttryck, till exempel q1 = ja", "an expression, for instance q1 = ja"),
        ValueKind.Scale => new Message("namnet på en skala, en lista av alternativ eller en skala", "the name of a scale, a list of options or a scale"),
        ValueKind.Options => new Message("en lista av alternativ, eller kod: etikett", "a list of options, or code: label"),
        ValueKind.OptionNames => new Message("ett alternativ eller en lista av alternativ", "an option or a list of options"),
        ValueKind.SpecialOptions => new Message("alternativets text, eller kod: text", "the option’s text, or code: text"),
        ValueKind.Scores => new Message("en lista av tal, eller alternativ: tal", "a list of numbers, or option: number"),
        ValueKind.Named => Named(value.Shape),
        ValueKind.WordOrEntries => new Message("ett ord, eller nyckelord på rader under", "a word, or keywords on the lines below"),
        ValueKind.TextOrEntries => new Message("en text, eller nyckelord på rader under", "a text, or keywords on the lines below"),
        ValueKind.List when value.Shape.Place == KeywordPlace.Item => new Message("en lista av frågor", "a list of questions"),
        ValueKind.List => new Message("en lista, där varje del börjar med ”- ”", "a list, each element beginning with “- ”"),
        _ => new Message("nyckelord på rader under", "keywords on the lines below"),
    };

    private static Message OneWord(KeywordValue value) => value.Word switch
    {
        WordKind.OneOf => Listed(value, new Message("något av ", "one of ")),
        WordKind.Number => new Message("ett tal", "a number"),
        WordKind.WholeNumber => new Message("ett heltal", "a whole number"),
        WordKind.Period => new Message("en period: 2023, 2023-H1, 2023-Q3 eller 2023-09", "a period: 2023, 2023-H1, 2023-Q3 or 2023-09"),
        WordKind.Threshold => new Message("en andel, till exempel 88 %, eller ett tal", "a share, for instance 88 %, or a number"),
        WordKind.Target => new Message("en andel, till exempel 88 %, eller stigande", "a share, for instance 88 %, or rising"),
        WordKind.Comment => new Message("ja, eller ”vid” och ett alternativ", "yes, or “on” and an option"),
        WordKind.MinAnswered => new Message("hälften, alla, ett antal eller k-1", "half, all, a number or k-1"),
        _ => value.Offers.Count == 0 ? new Message("ett ord", "a word") : Listed(value, new Message("ett ord, till exempel ", "a word, for instance ")),
    };

    private static Message Words(KeywordValue value, Message one) => value.Word != WordKind.Any ? one
        : value.Offers.Count == 0 ? new Message("ett ord eller en lista av ord", "a word or a list of words")
        : Listed(value, new Message("ett ord eller en lista av ord, till exempel ", "a word or a list of words, for instance "));

    private static Message Named(ValueShape shape) => shape switch
    {
        { Place: not KeywordPlace.None } => new Message("nyckelord på rader under", "keywords on the lines below"),
        { Element.Kind: ValueKind.Text } => new Message("namn med en text vardera", "names with a text each"),
        { Element.Kind: ValueKind.Scale } => new Message("namn med en skala vardera", "names with a scale each"),
        { Element.Kind: ValueKind.TextOrEntries, Element.Place: KeywordPlace.Part } => new Message("delar (a: text)", "parts (a: text)"),
        { Element.Kind: ValueKind.TextOrEntries } => new Message("namn med en text eller nyckelord under vart och ett", "names with a text or keywords below each"),
        { Element.Kind: ValueKind.Entries } => new Message("namn med nyckelord under vart och ett", "names with keywords below each"),
        _ => new Message("namn med ett värde vardera", "names with a value each"),
    };

    private static Message Listed(KeywordValue value, Message lead) => new(
        lead.Swedish + string.Join(", ", value.Offers.Select(o => o.Swedish)),
        lead.English + string.Join(", ", value.Offers.Select(o => o.English)));
}
