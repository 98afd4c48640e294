namespace Sam;

/// <summary>SAM8040–8049: counts that an engine hands over and that do not add up.</summary>
public static class CountDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>An item whose answers are more or fewer than the responses.</summary>
    public static DiagnosticDescriptor BaseDoesNotAddUp { get; } = List.Warning("SAM8040",
        "Fråga {0}: {1} visade och {2} inte visade är inte de {3} svar som ingår i analysen. Antalen är räknade på annat håll; kontrollera hur.",
        "Question {0}: {1} shown and {2} not shown are not the {3} responses in the analysis. The counts were made elsewhere; check how.");

    /// <summary>A measure that needs what was not counted.</summary>
    public static DiagnosticDescriptor NotCounted { get; } = List.Warning("SAM8041",
        "Måttet ”{0}” för {1} går inte att räkna: underlaget har inte det som måttet behöver. Räkna efter hela planen, eller låt Sam räkna svaren.",
        "The measure “{0}” of {1} can't be computed: the counts lack what it needs. Count by the whole plan, or let Sam count the answers.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
