namespace Sam;

/// <summary>SAM9001-SAM9019: a questionnaire as C#.</summary>
public static class CSharpDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>Two names that would be one name in C#.</summary>
    public static DiagnosticDescriptor NameClash { get; } = List.Error("SAM9001",
        "”{0}” och ”{1}” får samma namn i C#, ”{2}”. Ge det ena ett namn som skiljer sig i bokstäver eller siffror.",
        "“{0}” and “{1}” get the same name in C#, “{2}”. Give one of them a name that differs in letters or digits.");

    /// <summary>Generated C# that the compiler has something to say about.</summary>
    public static DiagnosticDescriptor DoesNotCompile { get; } = List.Error("SAM9002",
        "Enkäten som C# går inte att kompilera utan anmärkning: {0}.",
        "The questionnaire as C# does not compile without a remark: {0}.");

    /// <summary>Generated C# that gives something else than the questionnaire at run time.</summary>
    public static DiagnosticDescriptor OtherResult { get; } = List.Error("SAM9003",
        "{0} ger ett annat resultat i C# än när enkäten körs: {1} i stället för {2}.",
        "{0} gives another result in C# than when the questionnaire is run: {1} instead of {2}.");

    /// <summary>A measure that no plug-in brings.</summary>
    public static DiagnosticDescriptor MeasureNotFound { get; } = List.Error("SAM9004",
        "Måttet ”{0}” finns inte bland tilläggen. Där finns: {1}.",
        "The measure “{0}” is not among the plug-ins. They have: {1}.");

    /// <summary>A plug-in that can't be read.</summary>
    public static DiagnosticDescriptor PlugInUnreadable { get; } = List.Error("SAM9005",
        "Tillägget går inte att läsa: {0}.",
        "The plug-in can't be read: {0}.");

    /// <summary>An answer of a kind that the question's type in C# can't hold.</summary>
    public static DiagnosticDescriptor AnswerDoesNotFit { get; } = List.Error("SAM9006",
        "Svaret på fråga {0} passar inte frågan: {1}. Det lämnas blankt.",
        "The answer to question {0} does not fit the question: {1}. It is left blank.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
