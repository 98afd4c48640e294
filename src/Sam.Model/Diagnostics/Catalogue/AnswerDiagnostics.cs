namespace Sam;

/// <summary>SAM6xxx: answers. An error sets the answer or the row aside; a warning counts it as given.</summary>
public static class AnswerDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>An answer that is no option.</summary>
    public static DiagnosticDescriptor UnknownOption { get; } = List.Error("SAM6001",
        "Svaret ”{0}” på fråga {1} finns inte bland alternativen ({2}). Svaret läggs åt sidan.",
        "The answer “{0}” to question {1} is none of the options ({2}). It is set aside.");

    /// <summary>A number outside the limits.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } = List.Error("SAM6002",
        "Svaret ”{0}” på fråga {1} ligger utanför {2}–{3}. Svaret läggs åt sidan.",
        "The answer “{0}” to question {1} is outside {2}–{3}. It is set aside.");

    /// <summary>A number that can't be read.</summary>
    public static DiagnosticDescriptor UnreadableNumber { get; } = List.Error("SAM6003",
        "”{0}” på fråga {1} är inget tal. Svaret läggs åt sidan.",
        "“{0}” to question {1} is no number. It is set aside.");

    /// <summary>A date that can't be read.</summary>
    public static DiagnosticDescriptor UnreadableDate { get; } = List.Error("SAM6004",
        "”{0}” på fråga {1} är inget datum. Ett datum skrivs 2023-11-30. Svaret läggs åt sidan.",
        "“{0}” to question {1} is no date. A date is written 2023-11-30. It is set aside.");

    /// <summary>More options chosen than allowed.</summary>
    public static DiagnosticDescriptor TooManyChoices { get; } = List.Warning("SAM6005",
        "{0} alternativ är valda på fråga {1}; högst {2} får väljas. Svaret räknas som det är.",
        "{0} options are chosen in question {1}; at most {2} may be. The answer counts as given.");

    /// <summary>Fewer options chosen than allowed.</summary>
    public static DiagnosticDescriptor TooFewChoices { get; } = List.Warning("SAM6006",
        "{0} alternativ är valda på fråga {1}; minst {2} ska väljas. Svaret räknas som det är.",
        "{0} options are chosen in question {1}; at least {2} must be. The answer counts as given.");

    /// <summary>An exclusive option together with others.</summary>
    public static DiagnosticDescriptor ExclusiveConflict { get; } = List.Warning("SAM6007",
        "”{0}” på fråga {1} kan inte väljas tillsammans med andra alternativ. Svaret räknas som det är.",
        "“{0}” in question {1} can't be chosen together with other options. The answer counts as given.");

    /// <summary>A unit that the organisation does not have.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = List.Error("SAM6008",
        "Enheten ”{0}” finns inte i organisationen. Raden läggs åt sidan.",
        "The organisation has no unit “{0}”. The row is set aside.");

    /// <summary>A row without a unit.</summary>
    public static DiagnosticDescriptor MissingUnit { get; } = List.Error("SAM6009",
        "Raden saknar enhet och läggs åt sidan.",
        "The row has no unit and is set aside.");

    /// <summary>A column that means nothing here.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } = List.Hint("SAM6010",
        "Kolumnen ”{0}” är varken en fråga eller en känd kolumn och läses inte.",
        "The column “{0}” is neither a question nor a known column and is not read.");

    /// <summary>A respondent who is there twice.</summary>
    public static DiagnosticDescriptor DuplicateRespondent { get; } = List.Warning("SAM6011",
        "Svarande ”{0}” finns redan på rad {1}. Båda räknas.",
        "Respondent “{0}” is already on row {1}. Both are counted.");

    /// <summary>A row with the wrong number of cells.</summary>
    public static DiagnosticDescriptor UnreadableRow { get; } = List.Error("SAM6012",
        "Raden har {0} celler men rubrikraden {1}. Raden läggs åt sidan.",
        "The row has {0} cells but the header {1}. The row is set aside.");

    /// <summary>A file without the column it needs.</summary>
    public static DiagnosticDescriptor MissingColumn { get; } = List.Error("SAM6013",
        "Kolumnen ”{0}” saknas i rubrikraden.",
        "The header has no column “{0}”.");

    /// <summary>Two columns of one meaning.</summary>
    public static DiagnosticDescriptor DuplicateColumn { get; } = List.Error("SAM6014",
        "Kolumnen ”{0}” finns två gånger. Bara den första läses.",
        "The column “{0}” is there twice. Only the first one is read.");

    /// <summary>A value that a known column does not take.</summary>
    public static DiagnosticDescriptor BadCell { get; } = List.Error("SAM6015",
        "”{0}” går inte att läsa som {1}. Raden läggs åt sidan.",
        "“{0}” can't be read as {1}. The row is set aside.");

    /// <summary>An item that the questionnaire does not have.</summary>
    public static DiagnosticDescriptor UnknownItem { get; } = List.Error("SAM6016",
        "Frågan ”{0}” finns inte i enkäten. Raden läggs åt sidan.",
        "The questionnaire has no question “{0}”. The row is set aside.");

    /// <summary>A file without rows.</summary>
    public static DiagnosticDescriptor EmptyFile { get; } = List.Error("SAM6017",
        "Filen är tom. Den ska börja med en rubrikrad.",
        "The file is empty. It must begin with a header.");

    /// <summary>A file over the limits.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = List.Error("SAM6018",
        "Filen är större än {0}. Resten läses inte.",
        "The file is larger than {0}. The rest is not read.");

    /// <summary>A questionnaire that is not in the wave.</summary>
    public static DiagnosticDescriptor UnknownQuestionnaire { get; } = List.Error("SAM6019",
        "Enkäten ”{0}” hör inte till omgången. Raden läggs åt sidan.",
        "The questionnaire “{0}” does not belong to the wave. The row is set aside.");

    /// <summary>An encoding other than UTF-8 was found.</summary>
    public static DiagnosticDescriptor OtherEncoding { get; } = List.Hint("SAM6020",
        "Filen är inte UTF-8 och lästes som Windows-1252. Kontrollera å, ä och ö, och spara helst om den som UTF-8.",
        "The file is not UTF-8 and was read as Windows-1252. Check å, ä and ö, and rather save it again as UTF-8.");

    /// <summary>A file of answers that is no array of objects.</summary>
    public static DiagnosticDescriptor UnreadableJson { get; } = List.Error("SAM6021",
        "Filen går inte att läsa som JSON: {0}",
        "The file can't be read as JSON: {0}");

    /// <summary>A status that is none of the five.</summary>
    public static DiagnosticDescriptor UnknownStatus { get; } = List.Hint("SAM6022",
        "Statusen ”{0}” är okänd; statusen räknas fram ur svaren. De som finns: komplett, delvis, avbruten, inget-svar, utanför.",
        "The status “{0}” is unknown; it is computed from the answers. There are: complete, partial, break-off, nonresponse, ineligible.");

    /// <summary>An answer to an item that was not shown.</summary>
    public static DiagnosticDescriptor AnswerToNotShown { get; } = List.Error("SAM6023",
        "Fråga {0} har ett svar men visas inte med de här svaren ({1}). Svaret läggs åt sidan.",
        "Question {0} has an answer but is not shown with these answers ({1}). It is set aside.");

    /// <summary>A required item left blank.</summary>
    public static DiagnosticDescriptor RequiredMissing { get; } = List.Hint("SAM6024",
        "Fråga {0} ska besvaras men saknar svar i {1} av {2} svar.",
        "Question {0} must be answered but is blank in {1} of {2} responses.");

    /// <summary>A quotation mark that opens a cell and is never closed.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = List.Error("SAM6025",
        "Ett citattecken öppnar en cell på raden men stängs aldrig, så resten av filen läses som en enda cell.",
        "A quotation mark opens a cell on this row but is never closed, so the rest of the file is read as one cell.");

    /// <summary>A name that several units have.</summary>
    public static DiagnosticDescriptor AmbiguousUnit { get; } = List.Error("SAM6026",
        "Flera enheter heter ”{0}” ({1}). Ange enhetens id. Raden läggs åt sidan.",
        "Several units are called “{0}” ({1}). Write the id of the unit. The row is set aside.");

    /// <summary>A JSON file without rows.</summary>
    public static DiagnosticDescriptor NoRows { get; } = List.Error("SAM6027",
        "Filen har inga rader: listan är tom, eller så har inget objekt i den något innehåll.",
        "The file has no rows: the array is empty, or no object in it has any content.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
