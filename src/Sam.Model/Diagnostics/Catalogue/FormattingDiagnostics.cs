namespace Sam;

/// <summary>SAM802x: writing a questionnaire in another form.</summary>
public static class FormattingDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A questionnaire that would not mean the same in the form that was asked for.</summary>
    public static DiagnosticDescriptor ChangesMeaning { get; } = List.Error("SAM8020",
        "Enkäten går inte att skriva på det sättet utan att betyda något annat. Filen är orörd.",
        "The questionnaire can't be written in this way without meaning something else. The file is untouched.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
