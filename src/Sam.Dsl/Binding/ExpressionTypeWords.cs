namespace Sam.Binding;

/// <summary>What kinds of values are called in messages.</summary>
internal static class ExpressionTypeWords
{
    /// <summary>What should stand where something true or false is needed.</summary>
    public static Message WantedTruth { get; } = new(
        "något som stämmer eller inte stämmer, till exempel ”q1 = ja”",
        "something that holds or does not, for instance “q1 = ja”");

    /// <summary>What should stand where a number is needed.</summary>
    public static Message WantedNumber { get; } = new(
        "ett tal, till exempel ”3”, ”poäng(q1)” eller ”antal(alla, nej)”",
        "a number, for instance “3”, “score(q1)” or “count(all, nej)”");

    /// <summary>What should stand where scores are needed.</summary>
    public static Message WantedScores { get; } = new(
        "frågor vars svar har poäng",
        "questions whose answers have scores");

    /// <summary>What should stand where items are needed.</summary>
    public static Message WantedItems { get; } = new(
        "en eller flera frågor, till exempel ”q1..q3” eller ”alla”",
        "one or several questions, for instance “q1..q3” or “all”");

    /// <summary>What should stand beside a value of a type.</summary>
    public static Message Wanted(ExpressionType type) => type switch
    {
        ExpressionType.Number => WantedNumber,
        ExpressionType.Share => new("en andel, till exempel ”40 %”", "a share, for instance “40 %”"),
        ExpressionType.Date => new("ett datum, till exempel ”datum(2026, 11, 30)”", "a date, for instance “date(2026, 11, 30)”"),
        ExpressionType.Text => new("en text inom citattecken", "a text in quotes"),
        ExpressionType.Truth => WantedTruth,
        _ => Name(type),
    };

    /// <summary>What a value of a type is called.</summary>
    public static Message Name(ExpressionType type) => type switch
    {
        ExpressionType.Truth => new("något som stämmer eller inte stämmer", "something that holds or does not"),
        ExpressionType.Number => new("ett tal", "a number"),
        ExpressionType.Share => new("en andel", "a share"),
        ExpressionType.Figure => new("ett tal eller en andel", "a number or a share"),
        ExpressionType.Choice => new("ett val bland svarsalternativ", "a choice among options"),
        ExpressionType.Text => new("en text", "a text"),
        ExpressionType.Date => new("ett datum", "a date"),
        ExpressionType.Items => new("flera frågor", "several questions"),
        ExpressionType.Set => new("flera värden", "several values"),
        ExpressionType.Property => new("en egenskap hos enheten", "a property of the unit"),
        _ => new("något annat", "something else"),
    };
}
