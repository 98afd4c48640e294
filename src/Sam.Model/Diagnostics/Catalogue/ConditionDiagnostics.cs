namespace Sam;

/// <summary>SAM3015-SAM3034: what conditions mean together: what can never be true, what says nothing, what is never shown.</summary>
public static class ConditionDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A part of a condition that no answers make true.</summary>
    public static DiagnosticDescriptor Contradiction { get; } = List.Warning("SAM3015",
        "{0} kan aldrig stämma{1}: {2}.",
        "{0} can never be true{1}: {2}.");

    /// <summary>A part of a condition that is true whatever is answered.</summary>
    public static DiagnosticDescriptor AlwaysTrue { get; } = List.Warning("SAM3016",
        "{0} stämmer alltid{1}. {2}",
        "{0} is always true{1}. {2}");

    /// <summary>A comparison that all answers satisfy: it only asks whether there is one.</summary>
    public static DiagnosticDescriptor EveryAnswer { get; } = List.Hint("SAM3017",
        "”{0}” omfattar alla värden som {1} kan ha. {2}",
        "“{0}” holds for every value that {1} can have. {2}");

    /// <summary>A part of a condition that changes nothing.</summary>
    public static DiagnosticDescriptor Redundant { get; } = List.Hint("SAM3018",
        "”{0}” behövs inte, eftersom {1}.",
        "“{0}” is not needed, because {1}.");

    /// <summary>A question that can not be shown, since what it asks for excludes each other.</summary>
    public static DiagnosticDescriptor NeverShown { get; } = List.Warning("SAM3019",
        "{0} kan aldrig visas, eftersom {1}.",
        "{0} can never be shown, because {1}.");

    /// <summary>A question that the author calls required and that can not be shown.</summary>
    public static DiagnosticDescriptor RequiredNeverShown { get; } = List.Warning("SAM3020",
        "{0} är obligatorisk men kan aldrig visas, eftersom {1}.",
        "{0} is required but can never be shown, because {1}.");

    /// <summary>A branch of a condition that can not be true where it stands.</summary>
    public static DiagnosticDescriptor DeadBranch { get; } = List.Warning("SAM3021",
        "{0} kan aldrig stämma här, eftersom {1}.",
        "{0} can never be true here, because {1}.");

    /// <summary>An option in a set that makes no difference where it stands.</summary>
    public static DiagnosticDescriptor DeadOption { get; } = List.Hint("SAM3022",
        "”{0}” gör ingen skillnad i ”{1}”, eftersom {2}.",
        "“{0}” makes no difference in “{1}”, because {2}.");

    /// <summary>Questions whose conditions wait for each other.</summary>
    public static DiagnosticDescriptor VisibilityCycle { get; } = List.Error("SAM3023",
        "Villkoren väntar på varandra i en ring: {0}. Låt varje villkor handla bara om frågor som kommer före.",
        "The conditions wait for each other in a ring: {0}. Let each condition be only about questions that come before.");

    /// <summary>A condition that asks for an index of what has not been answered yet.</summary>
    public static DiagnosticDescriptor IndexLooksAhead { get; } = List.Error("SAM3024",
        "Indexet ”{0}” räknas ur fråga ”{1}”, som inte är besvarad än när villkoret för fråga ”{2}” ska avgöras. Använd ett index av tidigare frågor.",
        "Index “{0}” is computed from question “{1}”, which is not answered yet when the condition of question “{2}” is to be decided. Use an index of earlier questions.");

    /// <summary>An exclusive option in a question where several must be chosen.</summary>
    public static DiagnosticDescriptor OptionNeverChosen { get; } = List.Warning("SAM3025",
        "”{0}” utesluter de andra svarsalternativen men minst {1} ska väljas, så det kan aldrig väljas. Skriv minst 1, eller låt det inte utesluta de andra.",
        "“{0}” excludes the other options but at least {1} must be chosen, so that it can never be chosen. Write at least 1, or let it not exclude the others.");

    /// <summary>A question where more options must be chosen than can be.</summary>
    public static DiagnosticDescriptor NeverAnswerable { get; } = List.Error("SAM3026",
        "Minst {0} svarsalternativ ska väljas, men bara {1} kan väljas tillsammans. Skriv högst {1}.",
        "At least {0} options must be chosen, but only {1} can be chosen together. Write {1} or less.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
