namespace Sam;

/// <summary>SAM905x: the questionnaires of an application.</summary>
public static class CatalogueDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>Two questionnaires of one application with the same id.</summary>
    public static DiagnosticDescriptor SameId { get; } = List.Error("SAM9050",
        "Enkäten heter ”{0}”, men det gör också ”{1}”. Ge den ena ett annat namn med ”enkät:”.",
        "The questionnaire is called “{0}”, and so is “{1}”. Give one of them another name with “questionnaire:”.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
