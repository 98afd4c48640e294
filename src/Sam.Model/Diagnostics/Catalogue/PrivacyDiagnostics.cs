namespace Sam;

/// <summary>SAM803x: what small-group protection has to say. No message tells how many there are in a hidden group.</summary>
public static class PrivacyDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A report that would disclose a small group together with earlier ones.</summary>
    public static DiagnosticDescriptor Differencing { get; } = List.Error("SAM8030",
        "Tillsammans med tidigare rapporter skulle det gå att räkna ut svar från en grupp på färre än {0}: {1}. Vänta tills fler har svarat, eller räkna på samma svar som förra gången.",
        "Together with earlier reports, answers of a group of fewer than {0} could be computed: {1}. Wait until more have answered, or use the same answers as last time.");

    /// <summary>A report that could not be compared in full with earlier ones.</summary>
    public static DiagnosticDescriptor NotProven { get; } = List.Warning("SAM8031",
        "Det gick inte att pröva alla kombinationer av den här rapporten och tidigare: inget hittades, men det är inte visat att inget går att räkna ut.",
        "Not all combinations of this report and earlier ones could be tried: nothing was found, but it is not shown that nothing can be computed.");

    /// <summary>A ledger that can't be read.</summary>
    public static DiagnosticDescriptor UnreadableLedger { get; } = List.Error("SAM8032",
        "Liggaren över publicerade grupper går inte att läsa. Den skrivs av verktyget och ska inte ändras för hand.",
        "The ledger of published groups can't be read. The tool writes it, and it should not be changed by hand.");

    /// <summary>An index that is hidden although its items are shown.</summary>
    public static DiagnosticDescriptor IndexOfPartAnswers { get; } = List.Hint("SAM8033",
        "Indexet ”{0}” visas inte för alla enheter vars frågor visas: några få har hoppat över en del av frågorna, och indexet skulle röja deras svar. Med ”sammanvägning: frågor” visas det.",
        "Index “{0}” is not shown for all units whose questions are: a few have skipped some of them, and the index would disclose their answers. With “combine: items” it is shown.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
