namespace Sam;

/// <summary>SAM9001-SAM9019: a questionnaire as C#.</summary>
public static class CSharpDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>Two names that would be one name in C#.</summary>
    public static DiagnosticDescriptor NameClash { get; } = List.Error("SAM9001",
        "”{0}” och ”{1}” får samma namn i C#, ”{2}”. Ge det ena ett namn som skiljer sig i bokstäver eller siffror.",
        "“{0}” and “{1}” get the same name in C#, “{2}”. Give one of them a name that differs in letters or digits.");

    /// <summary>An answer of a kind that the question's type in C# can't hold.</summary>
    public static DiagnosticDescriptor AnswerDoesNotFit { get; } = List.Error("SAM9006",
        "Svaret på fråga {0} passar inte frågan: {1}. Det lämnas blankt.",
        "The answer to question {0} does not fit the question: {1}. It is left blank.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
