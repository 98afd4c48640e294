namespace Sam;

/// <summary>SAM2132 and on: names, texts and words that do not fit together, what an author allows, and the settings.</summary>
public static class ReferenceDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>Two questions of the same text.</summary>
    public static DiagnosticDescriptor DuplicateText { get; } = List.Warning("SAM2132",
        "Frågan ”{0}” har samma text som ”{1}”. Ändra en av dem eller ta bort den.",
        "Question “{0}” has the same text as “{1}”. Change one of them or remove it.");

    /// <summary>A scale that nothing uses.</summary>
    public static DiagnosticDescriptor UnusedScale { get; } = List.Warning("SAM2133",
        "Skalan ”{0}” används inte. Skriv ”svar: {0}” där den ska gälla, eller ta bort den.",
        "The scale “{0}” is not used. Write “answers: {0}” where it is to hold, or remove it.");

    /// <summary>A role that neither the respondents nor another role names.</summary>
    public static DiagnosticDescriptor UnusedRole { get; } = List.Hint("SAM2134",
        "Rollen ”{0}” nämns inte under ”svarande”. Ta bort den om inte heller svaren eller siffrorna har den.",
        "The role “{0}” is not named under “respondent”. Remove it unless answers or figures have it.");

    /// <summary>A way of answering that is not known.</summary>
    public static DiagnosticDescriptor UnknownMethod { get; } = List.Hint("SAM2135",
        "Metoden ”{0}” är ingen av de vanliga: {1}.",
        "The method “{0}” is none of the usual ones: {1}.");

    /// <summary>A language that no text is in.</summary>
    public static DiagnosticDescriptor UnusedLanguage { get; } = List.Warning("SAM2136",
        "Språket ”{0}” står under ”språk”, men ingen text finns på det. Lägg till texterna, eller ta bort språket.",
        "The language “{0}” is listed under “languages”, but no text is in it. Add the texts, or remove the language.");

    /// <summary>A placeholder that a translation lacks.</summary>
    public static DiagnosticDescriptor PlaceholderMissing { get; } = List.Warning("SAM2137",
        "Här saknas ”{0}”, som finns i texten på ”{1}”.",
        "“{0}” is missing here; the text in “{1}” has it.");

    /// <summary>A word twice in a list.</summary>
    public static DiagnosticDescriptor WordTwice { get; } = List.Warning("SAM2138",
        "”{0}” står två gånger under ”{1}”. Ta bort det ena.",
        "“{0}” is twice under “{1}”. Remove one of them.");

    /// <summary>A diagnostic allowed without a reason.</summary>
    public static DiagnosticDescriptor ReasonMissing { get; } = List.Warning("SAM2139",
        "Skriv varför {0} är tillåtet här: ”# sam: tillåt {0}, skälet”. Utan skäl tillåts inget.",
        "Write why {0} is allowed here: “# sam: allow {0}, the reason”. Nothing is allowed without a reason.");

    /// <summary>An unknown diagnostic allowed.</summary>
    public static DiagnosticDescriptor UnknownAllowed { get; } = List.Warning("SAM2140",
        "Det finns inget meddelande ”{0}”.",
        "There is no message “{0}”.");

    /// <summary>An error allowed.</summary>
    public static DiagnosticDescriptor ErrorAllowed { get; } = List.Warning("SAM2141",
        "{0} är ett fel. Fel måste rättas och kan inte tillåtas.",
        "{0} is an error. Errors must be corrected and can not be allowed.");

    /// <summary>A diagnostic allowed that is not there.</summary>
    public static DiagnosticDescriptor NothingAllowed { get; } = List.Hint("SAM2142",
        "{0} förekommer inte här. Ta bort kommentaren.",
        "{0} does not occur here. Remove the comment.");

    /// <summary>A comment for Sam that it does not understand.</summary>
    public static DiagnosticDescriptor UnreadableComment { get; } = List.Warning("SAM2143",
        "Kommentaren är ingen som Sam förstår. Skriv ”# sam: tillåt {0}, skälet”.",
        "The comment is none that Sam understands. Write “# sam: allow {0}, the reason”.");

    /// <summary>An unknown diagnostic in the settings.</summary>
    public static DiagnosticDescriptor UnknownId { get; } = List.Error("SAM2144",
        "Det finns inget meddelande ”{0}”. Skriv ett id, till exempel SAM5004, eller en grupp, till exempel SAM5xxx.",
        "There is no message “{0}”. Write an id, for instance SAM5004, or a group, for instance SAM5xxx.");

    /// <summary>An error whose severity the settings change.</summary>
    public static DiagnosticDescriptor ErrorKeepsSeverity { get; } = List.Error("SAM2145",
        "{0} är ett fel och förblir ett: en enkät med felet går inte att använda. Ta bort raden.",
        "{0} is an error and remains one: a questionnaire with it can not be used. Remove the line.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
