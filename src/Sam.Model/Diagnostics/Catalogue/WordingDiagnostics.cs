namespace Sam;

/// <summary>SAM5xxx: wording. All are hints about style that a setting can switch off.</summary>
public static class WordingDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A question without a question mark.</summary>
    public static DiagnosticDescriptor NoQuestionMark { get; } = List.Hint("SAM5001",
        "Texten börjar som en fråga men slutar utan frågetecken.",
        "The text begins like a question but ends without a question mark.");

    /// <summary>A double negation.</summary>
    public static DiagnosticDescriptor DoubleNegation { get; } = List.Hint("SAM5002",
        "Två nekande ord i samma mening är svåra att svara på. Skriv om meningen utan dem.",
        "Two negative words in one sentence are hard to answer. Rewrite the sentence without them.");

    /// <summary>Two questions in one.</summary>
    public static DiagnosticDescriptor TwoQuestions { get; } = List.Hint("SAM5003",
        "Här börjar en andra fråga, men det går bara att ge ett svar. Dela upp frågan i två.",
        "A second question begins here, but only one answer can be given. Split the question into two.");

    /// <summary>A long text.</summary>
    public static DiagnosticDescriptor LongText { get; } = List.Hint("SAM5004",
        "Texten har {0} tecken. Texter över 200 tecken läses sällan till slut; korta den, eller flytta en del till ”hjälp”.",
        "The text has {0} characters. Texts over 200 characters are rarely read to their end; shorten it, or move some of it to “help”.");

    /// <summary>A proviso without an option for those whom it does not concern.</summary>
    public static DiagnosticDescriptor ProvisoWithoutOption { get; } = List.Hint("SAM5005",
        "Den som frågan inte gäller (”{0}”) har inget svar att välja. Lägg till ”ej-aktuellt” eller ett villkor med ”visa-om”.",
        "Those whom the question does not concern (“{0}”) have no answer to choose. Add “not-applicable” or a condition with “show-if”.");

    /// <summary>Two questions that say nearly the same.</summary>
    public static DiagnosticDescriptor NearDuplicate { get; } = List.Hint("SAM5006",
        "Texten säger nästan detsamma som den på rad {0}. Ta bort en av dem, eller skriv vad som skiljer.",
        "The text says nearly the same as the one on line {0}. Remove one of them, or write what differs.");

    /// <summary>A question that asks for agreement.</summary>
    public static DiagnosticDescriptor LeadingQuestion { get; } = List.Hint("SAM5007",
        "Frågan säger vilket svar som väntas. Fråga neutralt, till exempel ”Hur …” eller ”Är …”.",
        "The question says which answer is expected. Ask neutrally, for instance “How …” or “Is …”.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
