namespace Sam;

/// <summary>SAM7030-SAM7039: comparing a wave with the one before it.</summary>
public static class ComparisonDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>Last wave has no questionnaire that this one continues.</summary>
    public static DiagnosticDescriptor NoQuestionnaireBefore { get; } = List.Warning("SAM7030",
        "Förra omgången har ingen enkät ”{1}” att jämföra ”{0}” med. Skriv vad den hette: föregående: NAMN.",
        "Last wave has no questionnaire “{1}” to compare “{0}” with. Write what it was called: previous: NAME.");

    /// <summary>What is compared with is not earlier, or of another length.</summary>
    public static DiagnosticDescriptor NotEarlier { get; } = List.Warning("SAM7031",
        "”{0}” (period {1}) jämförs inte med ”{2}” (period {3}): båda ska ange en lika lång period, och den senare ska vara en tidigare.",
        "“{0}” (period {1}) is not compared with “{2}” (period {3}): both must say a period of the same length, and the latter must be earlier.");

    /// <summary>A predecessor that last wave does not have.</summary>
    public static DiagnosticDescriptor UnknownPredecessor { get; } = List.Warning("SAM7032",
        "Föregångaren ”{0}” till {1} fanns inte förra omgången. Enheten jämförs inte.",
        "The predecessor “{0}” of {1} did not exist last wave. The unit is not compared.");

    /// <summary>Questions of last wave's number but other words.</summary>
    public static DiagnosticDescriptor RewordedNotCompared { get; } = List.Hint("SAM7033",
        "Fråga {0} i ”{1}” löd annorlunda i ”{2}” och jämförs inte. Skriv ”förra-året” vid den om den går att jämföra.",
        "Question {0} of “{1}” read otherwise in “{2}” and is not compared. Write “previously” at it if it can be compared.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
