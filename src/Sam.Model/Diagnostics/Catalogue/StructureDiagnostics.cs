namespace Sam;

/// <summary>SAM2xxx: structure and references of a questionnaire.</summary>
public static class StructureDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>A word that is no keyword.</summary>
    public static DiagnosticDescriptor UnknownKeyword { get; } = List.Error("SAM2101",
        "”{0}” är inget nyckelord {1}.",
        "“{0}” is no keyword {1}.");

    /// <summary>A keyword in the wrong place.</summary>
    public static DiagnosticDescriptor MisplacedKeyword { get; } = List.Error("SAM2102",
        "”{0}” hör inte hemma {1}. Det används {2}.",
        "“{0}” does not belong {1}. It is used {2}.");

    /// <summary>Swedish and English keywords in one file.</summary>
    public static DiagnosticDescriptor MixedLanguages { get; } = List.Error("SAM2103",
        "”{0}” är ett {1} nyckelord, men filen använder {2}. Skriv ”{3}”.",
        "“{0}” is {1}, but the file uses {2} keywords. Write “{3}”.");

    /// <summary>A scale that does not exist.</summary>
    public static DiagnosticDescriptor UnknownScale { get; } = List.Error("SAM2104",
        "Skalan ”{0}” finns inte. {1}",
        "There is no scale “{0}”. {1}");

    /// <summary>A value of the wrong form: a list where a text is wanted, and so on.</summary>
    public static DiagnosticDescriptor WrongForm { get; } = List.Error("SAM2105",
        "Efter ”{0}” ska det stå {1}.",
        "“{0}” is followed by {1}.");

    /// <summary>Two questions of one id.</summary>
    public static DiagnosticDescriptor DuplicateItem { get; } = List.Error("SAM2106",
        "”{0}” finns redan på rad {1}. Ge en av dem ett annat nummer eller namn.",
        "“{0}” is already on line {1}. Give one of them another number or name.");

    /// <summary>Two names that differ only in case.</summary>
    public static DiagnosticDescriptor NamesDifferInCase { get; } = List.Error("SAM2107",
        "”{0}” och ”{1}” på rad {2} skiljer sig bara i stora och små bokstäver. Byt namn på en av dem.",
        "“{0}” and “{1}” on line {2} differ only in upper and lower case. Rename one of them.");

    /// <summary>Two options of one code or label in a scale.</summary>
    public static DiagnosticDescriptor DuplicateOption { get; } = List.Error("SAM2108",
        "Svarsalternativet ”{0}” finns två gånger i skalan.",
        "The option “{0}” is twice in the scale.");

    /// <summary>A question without a scale.</summary>
    public static DiagnosticDescriptor MissingScale { get; } = List.Error("SAM2109",
        "Frågan ”{0}” saknar svarsskala. Skriv till exempel ”svar: ja-nej” på frågan, på området eller först i filen.",
        "Question “{0}” has no scale. Write for instance “answers: yes-no” at the question, at the section or first in the file.");

    /// <summary>No title.</summary>
    public static DiagnosticDescriptor MissingTitle { get; } = List.Warning("SAM2110",
        "Enkäten saknar titel. Lägg till en rad ”titel: …”.",
        "The questionnaire has no title. Add a line “title: …”.");

    /// <summary>No questions.</summary>
    public static DiagnosticDescriptor NoItems { get; } = List.Error("SAM2111",
        "Enkäten har inga frågor. Lägg till ”frågor:” med minst en fråga.",
        "The questionnaire has no questions. Add “questions:” with at least one.");

    /// <summary>An area without questions.</summary>
    public static DiagnosticDescriptor EmptySection { get; } = List.Warning("SAM2112",
        "Området ”{0}” har inga frågor.",
        "Section “{0}” has no questions.");

    /// <summary>A role that is not declared.</summary>
    public static DiagnosticDescriptor UnknownRole { get; } = List.Error("SAM2113",
        "Rollen ”{0}” finns inte. Lägg till den under ”roller”, eller använd en av {1}.",
        "There is no role “{0}”. Add it under “roles”, or use one of {1}.");

    /// <summary>A language code that is none.</summary>
    public static DiagnosticDescriptor BadLanguageCode { get; } = List.Error("SAM2114",
        "”{0}” är ingen språkkod. En språkkod är två små bokstäver: sv, en, fi.",
        "“{0}” is no language code. A language code is two lower-case letters: sv, en, fi.");

    /// <summary>A text without one of the languages listed.</summary>
    public static DiagnosticDescriptor MissingTranslation { get; } = List.Warning("SAM2115",
        "Texten finns inte på ”{0}”, som står under ”språk”. Lägg till den, eller ta bort språket.",
        "The text does not exist in “{0}”, which is listed under “languages”. Add it, or remove the language.");

    /// <summary>A name in välj-bland that is not under använder.</summary>
    public static DiagnosticDescriptor UnknownUse { get; } = List.Error("SAM2116",
        "”{0}” står inte under ”använder”. {1}",
        "“{0}” is not listed under “uses”. {1}");

    /// <summary>A used file that can't be found.</summary>
    public static DiagnosticDescriptor UsedFileMissing { get; } = List.Error("SAM2117",
        "Filen ”{0}” finns inte bredvid enkäten.",
        "There is no file “{0}” beside the questionnaire.");

    /// <summary>A used file with errors.</summary>
    public static DiagnosticDescriptor UsedFileHasErrors { get; } = List.Error("SAM2118",
        "Filen ”{0}” har fel och kan inte användas. Rätta den först.",
        "The file “{0}” has errors and can't be used. Correct it first.");

    /// <summary>A choice among nothing.</summary>
    public static DiagnosticDescriptor ChoosesFromNothing { get; } = List.Error("SAM2119",
        "”{0}” har inga {1} att välja bland.",
        "“{0}” has no {1} to choose from.");

    /// <summary>A lower limit above the upper one.</summary>
    public static DiagnosticDescriptor MinOverMax { get; } = List.Error("SAM2120",
        "Den undre gränsen {0} är större än den övre {1}. Byt plats på dem.",
        "The lower limit {0} is greater than the upper one {1}. Swap them.");

    /// <summary>An id that is a keyword.</summary>
    public static DiagnosticDescriptor ItemIsKeyword { get; } = List.Error("SAM2121",
        "”{0}” är ett nyckelord och kan inte stå först i en fråga. Skriv ”id: {0}” och ”text: …”.",
        "“{0}” is a keyword and can't begin a question. Write “id: {0}” and “text: …”.");

    /// <summary>Numbered and unnumbered questions in one file.</summary>
    public static DiagnosticDescriptor MixedNumbering { get; } = List.Error("SAM2122",
        "Frågan saknar nummer, men andra frågor har nummer. Numrera alla frågor eller ingen.",
        "The question has no number, but others have. Number all questions or none.");

    /// <summary>An id of the wrong form.</summary>
    public static DiagnosticDescriptor BadId { get; } = List.Error("SAM2123",
        "”{0}” kan inte vara namn här. Ett namn har bokstäver, siffror och bindestreck, inga blanksteg, och högst 40 tecken.",
        "“{0}” can't be a name here. A name has letters, digits and hyphens, no spaces, and at most 40 characters.");

    /// <summary>A value that can't be read.</summary>
    public static DiagnosticDescriptor BadValue { get; } = List.Error("SAM2124",
        "”{0}” går inte att läsa som {1}.",
        "“{0}” can't be read as {1}.");

    /// <summary>An option that the scale does not have.</summary>
    public static DiagnosticDescriptor UnknownOption { get; } = List.Error("SAM2125",
        "Svarsalternativet ”{0}” finns inte i skalan ({1}).",
        "The scale has no option “{0}” ({1}).");

    /// <summary>A value word that is none of those allowed.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = List.Error("SAM2126",
        "”{0}” är inget värde för ”{1}”. Välj bland {2}.",
        "“{0}” is no value of “{1}”. Choose among {2}.");

    /// <summary>Files that use each other in a ring.</summary>
    public static DiagnosticDescriptor UseCycle { get; } = List.Error("SAM2127",
        "Filerna använder varandra i en ring: {0}.",
        "The files use each other in a ring: {0}.");

    /// <summary>A keyword without a value.</summary>
    public static DiagnosticDescriptor MissingValue { get; } = List.Error("SAM2128",
        "”{0}” saknar värde.",
        "“{0}” has no value.");

    /// <summary>A question without text.</summary>
    public static DiagnosticDescriptor MissingText { get; } = List.Error("SAM2129",
        "{0} saknar text.",
        "{0} has no text.");

    /// <summary>More items or options than the limit.</summary>
    public static DiagnosticDescriptor TooMany { get; } = List.Error("SAM2130",
        "Här är {0} {1}; högst {2} tas emot.",
        "There are {0} {1} here; at most {2} are accepted.");

    /// <summary>A used file outside the folder.</summary>
    public static DiagnosticDescriptor UseOutsideRoot { get; } = List.Error("SAM2131",
        "”{0}” pekar utanför enkätens mapp. Lägg filen i samma mapp eller under den.",
        "“{0}” points outside the questionnaire's folder. Put the file in the same folder or below it.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
