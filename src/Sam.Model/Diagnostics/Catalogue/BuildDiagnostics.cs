namespace Sam;

/// <summary>SAM902x: questionnaires in the build of a C# project, and C# that uses them.</summary>
public static class BuildDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A fault of Sam's own while it worked on a file.</summary>
    public static DiagnosticDescriptor Failed { get; } = List.Error("SAM9020",
        "Sam klarade inte filen: {0}. Det är ett fel i Sam och inte i enkäten; rapportera det gärna, med filen.",
        "Sam could not cope with the file: {0}. The fault is Sam's and not the questionnaire's; please report it, with the file.");

    /// <summary>A file that the build could not read.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = List.Error("SAM9021",
        "Filen går inte att läsa. Kontrollera att den finns och är sparad som text (UTF-8).",
        "The file can't be read. Check that it exists and is saved as text (UTF-8).");

    /// <summary>Two questionnaires that would become one class.</summary>
    public static DiagnosticDescriptor SameClass { get; } = List.Error("SAM9022",
        "Enkäten skulle bli C#-klassen {0}, som redan görs av ”{1}”. Ge en av dem ett annat id: enkät: NAMN.",
        "The questionnaire would become the C# class {0}, which is already made from “{1}”. Give one of them another id: questionnaire: NAME.");

    /// <summary>A string in C# that is no item's code.</summary>
    public static DiagnosticDescriptor UnknownItemCode { get; } = List.Warning("SAM9023",
        "Ingen enkät i projektet har en fråga ”{0}”.",
        "No questionnaire of the project has a question “{0}”.");

    /// <summary>A string in C# that is no option's code.</summary>
    public static DiagnosticDescriptor UnknownOptionCode { get; } = List.Warning("SAM9024",
        "Ingen skala i projektets enkäter har ett alternativ ”{0}”.",
        "No scale of the project's questionnaires has an option “{0}”.");

    /// <summary>A switch over a scale without a case for each option.</summary>
    public static DiagnosticDescriptor MissingCase { get; } = List.Warning("SAM9025",
        "Alla alternativ är inte med: {0} saknas. Lägg till dem, eller säg vad som gäller för övriga.",
        "Not every option has a case: {0} missing. Add them, or say what holds for all others.");

    /// <summary>A measure that a questionnaire asks for and no class computes.</summary>
    public static DiagnosticDescriptor MissingMeasure { get; } = List.Warning("SAM9026",
        "Måttet ”{0}” är inte inbyggt, och ingen klass som projektet kan se har [Measure(\"{0}\")].",
        "The measure “{0}” is not built in, and no class that the project can see has [Measure(\"{0}\")].");

    /// <summary>A message language that Sam does not speak.</summary>
    public static DiagnosticDescriptor UnknownMessageLanguage { get; } = List.Warning("SAM9027",
        "SamLanguage är ”{0}”, men kan vara sv eller en. Meddelandena är på svenska.",
        "SamLanguage is “{0}”, but can be sv or en. Messages are in Swedish.");

    /// <summary>More diagnostics than are shown.</summary>
    public static DiagnosticDescriptor MoreDiagnostics { get; } = List.Warning("SAM9028",
        "Här finns {0} till. De visas när de första är rättade, eller av ”sam check”.",
        "There are {0} more. They are shown once the first ones are corrected, or by “sam check”.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
