namespace Sam;

/// <summary>SAM1xxx: the raw text and its YAML.</summary>
public static class RawTextDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>The file is over the size limit.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = List.Error("SAM1001",
        "Filen är för stor: den har fler än {0} tecken. Dela upp enkäten i flera filer.",
        "The file is too large: it has more than {0} characters. Split the questionnaire into several files.");

    /// <summary>A character that no author means.</summary>
    public static DiagnosticDescriptor ForbiddenCharacter { get; } = List.Error("SAM1002",
        "Här finns ett osynligt eller otillåtet tecken ({0}). Ta bort det.",
        "There is an invisible or forbidden character here ({0}). Remove it.");

    /// <summary>The file was not saved as UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = List.Error("SAM1003",
        "Här finns ett tecken som inte gick att läsa: filen är inte sparad som UTF-8. Spara om den som UTF-8.",
        "There is a character here that could not be read: the file is not saved as UTF-8. Save it again as UTF-8.");

    /// <summary>A tab in an indentation.</summary>
    public static DiagnosticDescriptor TabIndent { get; } = List.Error("SAM1004",
        "Raden är indragen med tabb. Använd blanksteg.",
        "The line is indented with a tab. Use spaces.");

    /// <summary>A hard space in an indentation.</summary>
    public static DiagnosticDescriptor HardSpaceIndent { get; } = List.Error("SAM1005",
        "Raden är indragen med ett hårt blanksteg (vanligt vid inklistring från Word). Använd vanliga blanksteg.",
        "The line is indented with a hard space (common when pasting from Word). Use ordinary spaces.");

    /// <summary>YAML that can't be read.</summary>
    public static DiagnosticDescriptor UnreadableYaml { get; } = List.Error("SAM1006",
        "Raden går inte att läsa som YAML. Kontrollera indrag, kolon och citattecken; en text som innehåller kolon följt av blanksteg behöver citattecken.",
        "The line can't be read as YAML. Check indentation, colons and quotes; a text that holds a colon followed by a space needs quotes.");

    /// <summary>An anchor, an alias or a merge key.</summary>
    public static DiagnosticDescriptor AnchorOrAlias { get; } = List.Error("SAM1007",
        "”{0}” läses av YAML som en hänvisning, och sådana används inte här. Sätt texten inom citattecken, eller skriv ut det som avses.",
        "“{0}” is read by YAML as a reference, and those are not used here. Put the text in quotes, or write out what is meant.");

    /// <summary>A tag.</summary>
    public static DiagnosticDescriptor Tag { get; } = List.Error("SAM1008",
        "”{0}” läses av YAML som en typmärkning, och sådana används inte här. Sätt texten inom citattecken.",
        "“{0}” is read by YAML as a tag, and those are not used here. Put the text in quotes.");

    /// <summary>More than one document.</summary>
    public static DiagnosticDescriptor SeveralDocuments { get; } = List.Error("SAM1009",
        "En rad med ”---” börjar ett nytt dokument. En fil rymmer en enkät: ta bort raden.",
        "A line with “---” begins a new document. A file holds one questionnaire: remove the line.");

    /// <summary>Nesting over the limit.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = List.Error("SAM1010",
        "Här är fler än {0} nivåer inuti varandra. En enkät behöver inte så många.",
        "More than {0} levels are nested here. A questionnaire does not need so many.");

    /// <summary>Two equal keys.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = List.Error("SAM1011",
        "”{0}” står redan på rad {1}. Ta bort eller byt namn på en av dem.",
        "“{0}” is already on line {1}. Remove or rename one of them.");

    /// <summary>An empty file.</summary>
    public static DiagnosticDescriptor EmptyFile { get; } = List.Error("SAM1012",
        "Filen är tom. Börja med ”titel: …” och ”frågor:”.",
        "The file is empty. Begin with “title: …” and “questions:”.");

    /// <summary>The file is not a list of keywords and values.</summary>
    public static DiagnosticDescriptor NotAMapping { get; } = List.Error("SAM1013",
        "Filen börjar inte med nyckelord. Börja med ”titel: …” och ”frågor:”.",
        "The file does not begin with keywords. Begin with “title: …” and “questions:”.");

    /// <summary>A text cut at " #".</summary>
    public static DiagnosticDescriptor TextCutAtHash { get; } = List.Warning("SAM1014",
        "Texten slutar här: det som följer på ” #” läses som en kommentar. Sätt hela texten inom citattecken, eller skriv två blanksteg före # om det är en kommentar.",
        "The text ends here: what follows “ #” is read as a comment. Put the whole text in quotes, or write two spaces before # if it is a comment.");

    /// <summary>A key that is not a word.</summary>
    public static DiagnosticDescriptor KeyIsNotAWord { get; } = List.Error("SAM1015",
        "Före kolon ska det stå ett ord, inte en lista eller flera nycklar.",
        "A word belongs before the colon, not a list or several keys.");

    /// <summary>A bracket that is never closed.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } = List.Error("SAM1016",
        "”{0}” öppnas här men stängs aldrig.",
        "“{0}” is opened here but never closed.");

    /// <summary>A decimal comma in a list, which YAML splits.</summary>
    public static DiagnosticDescriptor CommaInList { get; } = List.Error("SAM1017",
        "”{0}” kan vara två tal eller ett decimaltal. Skriv ”{1}” för två tal, ”{2}” för ett.",
        "“{0}” may be two numbers or one with decimals. Write “{1}” for two, “{2}” for one.");

    /// <summary>A text with a colon, which YAML takes for a key.</summary>
    public static DiagnosticDescriptor ColonInText { get; } = List.Error("SAM1018",
        "Texten innehåller kolon följt av blanksteg, så det som står före kolonet läses som ett namn. Sätt hela texten inom citattecken.",
        "The text holds a colon followed by a space, so what stands before the colon is read as a name. Put the whole text in quotes.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
