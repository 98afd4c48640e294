namespace Sam;

/// <summary>SAM4040-SAM4049: the examples that a questionnaire must pass. SAM4042, SAM4043 and SAM4045 are found when they are run.</summary>
public static class CheckDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>An answer that nobody can give.</summary>
    public static DiagnosticDescriptor ImpossibleAnswer { get; } = List.Error("SAM4040",
        "”{0}” kan inte vara svaret på fråga {1}. Svaret ska vara {2}.",
        "“{0}” can't be the answer to question {1}. The answer must be {2}.");

    /// <summary>Choices that do not go together.</summary>
    public static DiagnosticDescriptor ImpossibleChoices { get; } = List.Warning("SAM4041",
        "Svaret ”{0}” på fråga {1} följer inte frågans egna regler: {2}.",
        "The answer “{0}” to question {1} breaks the question's own rules: {2}.");

    /// <summary>An answer to an item that the case makes not shown.</summary>
    public static DiagnosticDescriptor AnswerToNotShown { get; } = List.Warning("SAM4042",
        "Fråga {0} visas inte med kontrollfallets svar (villkor: {1}), så svaret räknas inte. Ta bort svaret eller ändra de andra.",
        "Question {0} is not shown with the answers of the check (condition: {1}), so its answer does not count. Remove it or change the others.");

    /// <summary>An item is shown although it must not be.</summary>
    public static DiagnosticDescriptor ShownAfterAll { get; } = List.Error("SAM4043",
        "Fråga {0} visas med kontrollfallets svar, fast den inte ska visas. Villkor: {1}.",
        "Question {0} is shown with the answers of the check, although it must not be. Condition: {1}.");

    /// <summary>An item without a condition is said not to be shown.</summary>
    public static DiagnosticDescriptor AlwaysShown { get; } = List.Error("SAM4044",
        "Fråga {0} har inget villkor och visas alltid. Ta bort den här, eller ge frågan ”visa-om”.",
        "Question {0} has no condition and is always shown. Remove it here, or give the question “show-if”.");

    /// <summary>An index has another value.</summary>
    public static DiagnosticDescriptor OtherValue { get; } = List.Error("SAM4045",
        "Indexet ”{0}” blir {1}, men kontrollfallet säger {2}.",
        "The index “{0}” becomes {1}, but the check says {2}.");

    /// <summary>An expected value that is none.</summary>
    public static DiagnosticDescriptor NoValue { get; } = List.Error("SAM4046",
        "”{0}” är inget värde. Skriv värdet som rapporten gör, till exempel {1}, eller – om värdet saknas.",
        "“{0}” is no value. Write it as the report does, for instance {1}, or – where there is none.");

    /// <summary>A percentage where a number is expected, or the other way round.</summary>
    public static DiagnosticDescriptor PercentExpected { get; } = List.Error("SAM4047",
        "Indexet ”{0}” är {1}. Skriv {2}.",
        "The index “{0}” is {1}. Write {2}.");

    /// <summary>An index that one response has no value of.</summary>
    public static DiagnosticDescriptor IndexOfGroups { get; } = List.Error("SAM4048",
        "Indexet ”{0}” räknas av måttet ”{1}”, som bara finns för grupper av svar. Ett kontrollfall är ett enda svar.",
        "The index “{0}” is computed by the measure “{1}”, which exists for groups of responses only. A check is a single response.");

    /// <summary>Two answers to one item.</summary>
    public static DiagnosticDescriptor AnsweredTwice { get; } = List.Error("SAM4049",
        "Fråga {0} har redan fått ett svar på rad {1}. Ta bort ett av dem.",
        "Question {0} has been answered already on line {1}. Remove one of the two.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
