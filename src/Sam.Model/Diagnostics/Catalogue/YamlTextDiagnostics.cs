namespace Sam;

/// <summary>SAM1019 and on: what authors write in YAML that YAML reads as something else, or not at all.</summary>
public static class YamlTextDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>The file was saved as UTF-16.</summary>
    public static DiagnosticDescriptor Utf16 { get; } = List.Error("SAM1019",
        "Filen är sparad som UTF-16 (kallas ibland Unicode). Spara om den som UTF-8.",
        "The file is saved as UTF-16 (sometimes called Unicode). Save it again as UTF-8.");

    /// <summary>A text that begins with a sign that means something in YAML.</summary>
    public static DiagnosticDescriptor LeadingSign { get; } = List.Error("SAM1020",
        "Texten börjar med ”{0}”, som betyder något annat i YAML. Sätt hela texten inom citattecken.",
        "The text begins with “{0}”, which means something else in YAML. Put the whole text in quotes.");

    /// <summary>Text behind the quote that ends a text.</summary>
    public static DiagnosticDescriptor TextAfterQuote { get; } = List.Error("SAM1021",
        "Texten slutar vid citattecknet, men det står mer efter det. Sätt hela texten inom citattecken och skriv \\\" för dem som ska synas.",
        "The text ends at the quote, but more follows it. Put the whole text in quotes and write \\\" for those that are to be seen.");

    /// <summary>A quote that is never closed.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = List.Error("SAM1022",
        "Citattecknet öppnas här men stängs aldrig. Sätt ett likadant där texten slutar.",
        "The quote is opened here but never closed. Put the same sign where the text ends.");

    /// <summary>A bullet instead of a hyphen.</summary>
    public static DiagnosticDescriptor Bullet { get; } = List.Error("SAM1023",
        "”{0}” är inget listtecken här (vanligt vid inklistring från Word). Börja raden med ”- ”, bindestreck och blanksteg.",
        "“{0}” is no list mark here (common when pasting from Word). Begin the line with “- ”, hyphen and space.");

    /// <summary>A list line that does not begin with a hyphen and a space.</summary>
    public static DiagnosticDescriptor ListMarkMissing { get; } = List.Error("SAM1024",
        "Raden hör till en lista men börjar inte med ”- ”, bindestreck och blanksteg.",
        "The line belongs to a list but does not begin with “- ”, hyphen and space.");

    /// <summary>A numbered line as the text notation has it.</summary>
    public static DiagnosticDescriptor NumberedLine { get; } = List.Error("SAM1025",
        "”{0}” är textformens sätt att numrera (filer som slutar på .sam). I YAML skrivs det ”{1}”.",
        "“{0}” is how the text notation numbers (files that end in .sam). In YAML it is written “{1}”.");

    /// <summary>A keyword or number whose colon is not followed by a space.</summary>
    public static DiagnosticDescriptor NoSpaceAfterColon { get; } = List.Error("SAM1026",
        "Efter ”{0}:” behövs ett blanksteg, annars läses hela raden som en text.",
        "A space is needed after “{0}:”, or else the whole line is read as a text.");

    /// <summary>A sign that only looks like a colon.</summary>
    public static DiagnosticDescriptor NotAColon { get; } = List.Error("SAM1027",
        "”{0}” ser ut som ett kolon men är ett annat tecken. Skriv ett vanligt kolon och ett blanksteg.",
        "“{0}” looks like a colon but is another character. Write an ordinary colon and a space.");

    /// <summary>A line that is indented as none of its neighbours is.</summary>
    public static DiagnosticDescriptor WrongIndent { get; } = List.Error("SAM1028",
        "”{0}” börjar i kolumn {1}, men ingenting ovanför börjar där. Det hör troligen ihop med rad {2} och ska börja i kolumn {3}.",
        "“{0}” begins in column {1}, but nothing above does. It probably belongs with line {2} and should begin in column {3}.");

    /// <summary>A line of text that belongs to nothing.</summary>
    public static DiagnosticDescriptor LooseText { get; } = List.Error("SAM1029",
        "Raden är varken ett nyckelord med kolon eller en rad i en lista. Fortsätter den texten ovanför: skriv dem på samma rad.",
        "The line is neither a keyword with a colon nor a line of a list. If it continues the text above, write them on one line.");

    /// <summary>A comma in a list that divides a sentence.</summary>
    public static DiagnosticDescriptor SentenceSplit { get; } = List.Warning("SAM1030",
        "Inom [ ] skiljer kommatecken texter åt, så det här blir två: ”{0}” och ”{1}”. Är det en text, sätt den inom citattecken.",
        "Inside [ ] commas separate texts, so this becomes two: “{0}” and “{1}”. If it is one text, put it in quotes.");

    /// <summary>A hard space behind a list mark or a colon.</summary>
    public static DiagnosticDescriptor HardSpaceAfterMark { get; } = List.Error("SAM1031",
        "Efter ”{0}” står ett hårt blanksteg (vanligt vid inklistring från Word). Skriv ett vanligt blanksteg.",
        "A hard space follows “{0}” (common when pasting from Word). Write an ordinary space.");

    /// <summary>A line inside brackets or in a block of text that is not indented.</summary>
    public static DiagnosticDescriptor IndentInside { get; } = List.Error("SAM1032",
        "Raden fortsätter det som öppnades med ”{0}” på rad {1} och ska dras in mer än den raden.",
        "The line continues what was opened with “{0}” on line {1} and must be indented more than that line.");

    /// <summary>A backslash that escapes nothing.</summary>
    public static DiagnosticDescriptor BadEscape { get; } = List.Error("SAM1033",
        "”{0}” betyder ingenting inom dubbla citattecken. Skriv \\\\ för ett omvänt snedstreck.",
        "“{0}” means nothing inside double quotes. Write \\\\ for a backslash.");

    /// <summary>A line that begins with a percent sign before the first keyword.</summary>
    public static DiagnosticDescriptor Directive { get; } = List.Error("SAM1034",
        "En rad som börjar med ”%” är en instruktion till YAML, och sådana används inte här. Ta bort raden.",
        "A line that begins with “%” is an instruction to YAML, and those are not used here. Remove the line.");

    /// <summary>More keywords and values than a questionnaire has.</summary>
    public static DiagnosticDescriptor TooManyValues { get; } = List.Error("SAM1035",
        "Filen har fler än {0} nyckelord och värden. Dela upp enkäten i flera filer.",
        "The file has more than {0} keywords and values. Split the questionnaire into several files.");

    /// <summary>A keyword without its colon.</summary>
    public static DiagnosticDescriptor ColonMissing { get; } = List.Error("SAM1036",
        "Efter nyckelordet ”{0}” saknas kolon. Skriv ”{0}:”.",
        "The colon is missing after the keyword “{0}”. Write “{0}:”.");

    /// <summary>A list that stands under no keyword.</summary>
    public static DiagnosticDescriptor ListWithoutKeyword { get; } = List.Error("SAM1037",
        "Här börjar en lista, men raden ovanför säger inte av vad. Skriv ”{0}:” på en rad före listan.",
        "A list begins here, but the line above does not say of what. Write “{0}:” on a line before the list.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
