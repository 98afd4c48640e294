namespace Sam;

/// <summary>SAM104x: the text notation.</summary>
public static class NotationDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A line that is neither head line, heading nor question, and continues no text.</summary>
    public static DiagnosticDescriptor StrayLine { get; } = List.Error("SAM1040",
        "Raden går inte att tolka här. {0}",
        "The line can't be understood here. {0}");

    /// <summary>A question whose number is not followed by a point.</summary>
    public static DiagnosticDescriptor NumberWithoutPoint { get; } = List.Error("SAM1041",
        "En fråga börjar med sitt nummer, en punkt och ett blanksteg: ”{0}”.",
        "A question begins with its number, a point and a space: “{0}”.");

    /// <summary>A half-known word in parentheses behind an option.</summary>
    public static DiagnosticDescriptor MisspeltAnnotation { get; } = List.Error("SAM1042",
        "”{0}” är inget ord om ett svarsalternativ. Menade du ”{1}”?",
        "“{0}” is no word about an option. Did you mean “{1}”?");

    /// <summary>Questions or sections under keywords of the other notation.</summary>
    public static DiagnosticDescriptor YamlWord { get; } = List.Error("SAM1043",
        "”{0}” används bara i YAML. I textnotationen börjar ett område med ”## ” och en fråga med sitt nummer och en punkt.",
        "“{0}” is used in YAML only. In the text notation a section begins with “## ” and a question with its number and a point.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
