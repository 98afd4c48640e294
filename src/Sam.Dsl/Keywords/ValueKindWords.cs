namespace Sam.Keywords;

/// <summary>What a keyword takes, in words: for hover texts and for what an editor says of a wrong value.</summary>
internal static class ValueKindWords
{
    /// <summary>The value as it stands in a sentence: "här ska det stå …".</summary>
    public static Message Words(this KeywordValue value) => value.Kind switch
    {
        ValueKind.Text => new Message("en text, på ett eller flera språk", "a text, in one language or several"),
        ValueKind.Texts => new Message("en text eller en lista av texter", "a text or a list of texts"),
        ValueKind.Word => Offered(value, new Message("ett ord", "a word"), isClosed: false),
        ValueKind.Words => Offered(value, new Message("ett ord eller en lista av ord", "a word or a list of words"), isClosed: false),
        ValueKind.OneOf => Offered(value, new Message("", ""), isClosed: true),
        ValueKind.Number => new Message("ett tal", "a number"),
        ValueKind.WholeNumber => new Message("ett heltal", "a whole number"),
        ValueKind.Period => new Message("en period: 2023, 2023-H1, 2023-Q3 eller 2023-09", "a period: 2023, 2023-H1, 2023-Q3 or 2023-09"),
        ValueKind.Threshold => new Message("en andel, till exempel 88 %, eller ett tal", "a share, for instance 88 %, or a number"),
        ValueKind.Target => new Message("en andel, till exempel 88 %, eller stigande", "a share, for instance 88 %, or rising"),
        ValueKind.Expression => new Message("ett uttryck, till exempel q1 = ja", "an expression, for instance q1 = ja"),
        ValueKind.Comment => new Message("ja, eller ”vid” och ett alternativ", "yes, or “on” and an option"),
        ValueKind.MinAnswered => new Message("hälften, alla, hälften-av-tillämpliga, ett antal eller k-1", "half, all, half-applicable, a number or k-1"),
        ValueKind.Scale => new Message("namnet på en skala, en lista av alternativ eller en skala", "the name of a scale, a list of options or a scale"),
        ValueKind.Options => new Message("en lista av alternativ, eller kod: etikett", "a list of options, or code: label"),
        ValueKind.Scores => new Message("en lista av tal, eller alternativ: tal", "a list of numbers, or option: number"),
        ValueKind.SpecialOption => new Message("alternativets text, eller kod: text", "the option’s text, or code: text"),
        ValueKind.Questions => new Message("en lista av frågor", "a list of questions"),
        ValueKind.Parts => new Message("delar (a: text)", "parts (a: text)"),
        ValueKind.TextByName => new Message("namn med en text vardera", "names with a text each"),
        ValueKind.WordsByName => new Message("namn med ett värde vardera", "names with a value each"),
        ValueKind.ScaleByName => new Message("namn med en skala vardera", "names with a scale each"),
        ValueKind.Block => new Message("nyckelord på rader under", "keywords on the lines below"),
        ValueKind.WordOrBlock => new Message("ett ord, eller nyckelord på rader under", "a word, or keywords on the lines below"),
        ValueKind.BlockList => new Message("en lista, där varje del börjar med ”- ”", "a list, each element beginning with “- ”"),
        ValueKind.BlockByName => new Message("namn med nyckelord under vart och ett", "names with keywords below each"),
        _ => new Message("namn med en text eller nyckelord under vart och ett", "names with a text or keywords below each"),
    };

    private static Message Offered(KeywordValue value, Message kind, bool isClosed)
    {
        if (value.Offers.Count == 0)
        {
            return kind;
        }

        var lead = isClosed ? new Message("något av ", "one of ") : new Message(kind.Swedish + ", till exempel ", kind.English + ", for instance ");
        return new Message(
            lead.Swedish + string.Join(", ", value.Offers.Select(o => o.Swedish)),
            lead.English + string.Join(", ", value.Offers.Select(o => o.English)));
    }
}
