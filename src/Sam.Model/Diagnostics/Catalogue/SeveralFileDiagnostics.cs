namespace Sam;

/// <summary>SAM216x: a questionnaire that stands in several files: two notations, translations, the last wave.</summary>
public static class SeveralFileDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>Two notations of one questionnaire that don't say the same.</summary>
    public static DiagnosticDescriptor NotationsDiffer { get; } = List.Error("SAM2160",
        "”{0}” och ”{1}” är samma enkät i två notationer, men {2}. Rätta den ena, eller ta bort den.",
        "“{0}” and “{1}” are one questionnaire in two notations, but {2}. Correct one of them, or remove it.");

    /// <summary>A question number that last wave's questionnaire does not have.</summary>
    public static DiagnosticDescriptor UnknownPreviousItem { get; } = List.Error("SAM2161",
        "Förra omgångens enkät, ”{1}”, har ingen fråga ”{0}”.",
        "Last wave's questionnaire, “{1}”, has no question “{0}”.");

    /// <summary>A questionnaire that names itself as the last wave's.</summary>
    public static DiagnosticDescriptor OwnPrevious { get; } = List.Error("SAM2162",
        "Enkäten kan inte vara sin egen föregående. Skriv förra omgångens namn, eller ta bort raden.",
        "The questionnaire can't be its own previous one. Write the name of last wave's, or remove the line.");

    /// <summary>A translation of something that the questionnaire does not have.</summary>
    public static DiagnosticDescriptor UnknownTranslation { get; } = List.Warning("SAM2163",
        "”{0}” finns inte i enkäten ”{1}”, så översättningen används inte.",
        "There is no “{0}” in the questionnaire “{1}”, so the translation is not used.");

    /// <summary>A translation that stands in the questionnaire too.</summary>
    public static DiagnosticDescriptor TranslatedTwice { get; } = List.Warning("SAM2164",
        "”{0}” är redan översatt i själva enkäten, så denna översättning används inte. Ta bort den ena.",
        "“{0}” is translated in the questionnaire itself already, so this translation is not used. Remove one of them.");

    /// <summary>A sidecar whose lines are no texts.</summary>
    public static DiagnosticDescriptor TranslationIsNoText { get; } = List.Error("SAM2165",
        "En fil med översättningar har rader ”namn: text”, till exempel ”7: Do you have …?”.",
        "A file of translations has lines “name: text”, for instance “7: Do you have …?”.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
