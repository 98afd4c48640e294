namespace Sam;

/// <summary>SAM7xxx: organisation, waves, actions and published figures.</summary>
public static class OrganisationDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A ring in the tree.</summary>
    public static DiagnosticDescriptor Cycle { get; } = List.Error("SAM7001",
        "Enheterna ligger under varandra i en ring: {0}.",
        "The units lie under each other in a ring: {0}.");

    /// <summary>A parent that does not exist.</summary>
    public static DiagnosticDescriptor UnknownParent { get; } = List.Error("SAM7002",
        "Den överordnade enheten ”{0}” till ”{1}” finns inte.",
        "There is no unit “{0}” for “{1}” to lie under.");

    /// <summary>Two units of one id.</summary>
    public static DiagnosticDescriptor DuplicateUnit { get; } = List.Error("SAM7003",
        "Enheten ”{0}” finns två gånger.",
        "There are two units “{0}”.");

    /// <summary>Several units without a parent.</summary>
    public static DiagnosticDescriptor SeveralRoots { get; } = List.Hint("SAM7004",
        "Flera enheter saknar överordnad ({0}). De läggs under ”{1}”.",
        "Several units have no parent ({0}). They are put under “{1}”.");

    /// <summary>More answers than assignments.</summary>
    public static DiagnosticDescriptor MoreAnswersThanAssignments { get; } = List.Warning("SAM7005",
        "{0} har {1} svar men bara {2} inbjudna. Kontrollera antalet inbjudna.",
        "{0} has {1} answers but only {2} invited. Check the number invited.");

    /// <summary>Roles that add up to more than there are answers.</summary>
    public static DiagnosticDescriptor RolesExceedResponses { get; } = List.Warning("SAM7006",
        "{0}: rollerna ({1}) summerar till {2}, fler än de {3} svaren. Antingen har ett svar flera roller eller så räknas något annat.",
        "{0}: the roles ({1}) add up to {2}, more than the {3} responses. Either a response has several roles or something else is counted.");

    /// <summary>An action without an owner or a date.</summary>
    public static DiagnosticDescriptor ActionWithoutOwnerOrDate { get; } = List.Warning("SAM7008",
        "Åtgärden ”{0}” saknar {1}.",
        "The action “{0}” has no {1}.");

    /// <summary>Two different published values of one figure.</summary>
    public static DiagnosticDescriptor PublishedTwice { get; } = List.Error("SAM7009",
        "Samma uppgift finns redan på rad {0} med ett annat värde. Den första används tills de stämmer överens.",
        "The same figure is already on row {0} with another value. The first one is used until they agree.");

    /// <summary>A unit that needs a property and has none.</summary>
    public static DiagnosticDescriptor MissingProperty { get; } = List.Warning("SAM7010",
        "Enkäten använder enhetsegenskapen ”{0}”, men organisationen har ingen sådan kolumn. Frågor som beror på den visas.",
        "The questionnaire uses the unit property “{0}”, but the organisation has no such column. Questions that depend on it are shown.");

    /// <summary>A number of invited that can't be read.</summary>
    public static DiagnosticDescriptor BadInvited { get; } = List.Error("SAM7011",
        "”{0}” är inget antal inbjudna. Enheten tas med, men utan antal: varje svar räknas som en inbjuden.",
        "“{0}” is no number of invited. The unit is kept without a number: each answer counts as one invited.");

    /// <summary>An id with the sign that joins units.</summary>
    public static DiagnosticDescriptor BarInUnitId { get; } = List.Error("SAM7012",
        "Enhetens id ”{0}” innehåller ett lodstreck, som skiljer enheter åt i kolumnen enheter. Ge enheten ett annat id.",
        "The unit's id “{0}” contains a vertical bar, which separates units in the column units. Give the unit another id.");

    /// <summary>Units that may have been asked or not.</summary>
    public static DiagnosticDescriptor UnitsWithoutAssignment { get; } = List.Warning("SAM7020",
        "Enheter utan både svar och antal inbjudna: {0} ({1}). De ingår inte i svarsfrekvensen; lägg till kolumnen ”inbjudna” i organisationen om de skulle ha svarat.",
        "Units with neither answers nor a number of invited: {0} ({1}). They are not in the response rate; add the column “invited” to the organisation if they should have answered.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
