namespace Sam;

/// <summary>SAM4xxx: scoring, results and law.</summary>
public static class ScoringDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>Scores that do not match the options.</summary>
    public static DiagnosticDescriptor ScoreCount { get; } = List.Error("SAM4001",
        "Skalan har {0} svarsalternativ men {1} poäng. Ge varje alternativ en poäng.",
        "The scale has {0} options but {1} scores. Give each option one score.");

    /// <summary>A score on an option that is no valid answer.</summary>
    public static DiagnosticDescriptor ScoreOnNonAnswer { get; } = List.Error("SAM4002",
        "”{0}” betyder ej aktuellt eller vet ej och kan inte ha poäng eller vara positivt.",
        "“{0}” means not applicable or don't know and can't have a score or be positive.");

    /// <summary>Some options have scores and others not.</summary>
    public static DiagnosticDescriptor OptionWithoutScore { get; } = List.Error("SAM4003",
        "Svarsalternativet ”{0}” saknar poäng, men andra i skalan har poäng. Ge alla eller inget.",
        "Option “{0}” has no score, but others in the scale have. Give all of them one, or none.");

    /// <summary>Thresholds in the wrong order.</summary>
    public static DiagnosticDescriptor LightsInWrongOrder { get; } = List.Error("SAM4004",
        "Grönt börjar på {0} men gult på {1}. Gult ska börja lägre.",
        "Green begins at {0} but yellow at {1}. Yellow must begin lower.");

    /// <summary>A share outside 0-100 %.</summary>
    public static DiagnosticDescriptor ShareOutOfRange { get; } = List.Error("SAM4005",
        "{0} är ingen andel. En andel ligger mellan 0 % och 100 %.",
        "{0} is no share. A share lies between 0 % and 100 %.");

    /// <summary>A barrier that does not exist.</summary>
    public static DiagnosticDescriptor UnknownBarrier { get; } = List.Error("SAM4006",
        "Hindret ”{0}” finns inte. De som finns: {1}.",
        "There is no barrier “{0}”. There are: {1}.");

    /// <summary>Anonymity not chosen.</summary>
    public static DiagnosticDescriptor AnonymityNotChosen { get; } = List.Hint("SAM4007",
        "Enkäten säger inte om svaren är anonyma. Den räknas som inte anonym; skriv ”anonymt: nej” eller ”anonymt: ja”.",
        "The questionnaire does not say whether answers are anonymous. It counts as not anonymous; write “anonymous: no” or “anonymous: yes”.");

    /// <summary>A measure that is not built in.</summary>
    public static DiagnosticDescriptor UnknownMeasure { get; } = List.Hint("SAM4008",
        "Måttet ”{0}” är inte inbyggt. Det måste läggas till av programmet som räknar. Inbyggda: {1}.",
        "The measure “{0}” is not built in. The program that scores must add it. Built in: {1}.");

    /// <summary>More items needed than there are.</summary>
    public static DiagnosticDescriptor MinAnsweredTooHigh { get; } = List.Error("SAM4009",
        "Minst {0} frågor ska vara besvarade, men indexet har bara {1}.",
        "At least {0} questions must be answered, but the index has only {1}.");

    /// <summary>A share where a number is wanted, or the other way round.</summary>
    public static DiagnosticDescriptor ShareExpected { get; } = List.Error("SAM4010",
        "”{0}” ska vara en andel, till exempel ”88 %”. Lägg till procenttecknet.",
        "“{0}” must be a share, for instance “88 %”. Add the percent sign.");

    /// <summary>Two bands that begin at one value.</summary>
    public static DiagnosticDescriptor BandOverlap { get; } = List.Error("SAM4011",
        "Två band börjar på {0}. Ge dem olika gränser.",
        "Two bands begin at {0}. Give them different limits.");

    /// <summary>An item without score or sign in an index.</summary>
    public static DiagnosticDescriptor ItemNotScored { get; } = List.Error("SAM4012",
        "Frågan ”{0}” ingår i indexet ”{1}” men dess svar har inga poäng.",
        "Question “{0}” is in index “{1}”, but its answers have no scores.");

    /// <summary>Thresholds in percent for a number that is not on 0-100.</summary>
    public static DiagnosticDescriptor LightNeedsRange { get; } = List.Error("SAM4013",
        "Trafikljuset är i procent, men indexet ”{0}” är ett tal. Lägg till ”på-skala: 0-100”, eller skriv gränserna som tal utan procenttecken.",
        "The traffic light is in percent, but index “{0}” is a number. Add “on-range: 0-100”, or write the limits as numbers without a percent sign.");

    /// <summary>A range of 0-100 for an index that is no mean of items.</summary>
    public static DiagnosticDescriptor RangeNeedsMean { get; } = List.Error("SAM4014",
        "Bara medelvärdet av frågor kan räknas om till skalan 0–100, men indexet ”{0}” är en summa, en andel eller ett eget uttryck. Ta bort raden.",
        "Only the mean of questions can be put on the range 0–100, but index “{0}” is a sum, a share or an expression of its own. Remove the line.");

    /// <summary>A way of combining that the index can't have.</summary>
    public static DiagnosticDescriptor CombinationNotPossible { get; } = List.Error("SAM4015",
        "Indexet ”{1}” kan inte vägas samman över ”{0}”: ett eget uttryck räknas för varje svarande, och en summa går inte att räkna över alla svar på en gång.",
        "Index “{1}” can't be combined over “{0}”: an expression of its own is computed for each respondent, and a sum can't be computed over all answers at once.");

    /// <summary>A number without limits in an index on a range of 0-100.</summary>
    public static DiagnosticDescriptor NumberWithoutLimits { get; } = List.Error("SAM4016",
        "Svaret på frågan ”{0}” är ett tal utan gränser och kan inte räknas om till 0–100 i indexet ”{1}”. Lägg till ”minst” och ”högst” på frågan.",
        "The answer to question “{0}” is a number without limits and can't be put on 0–100 in index “{1}”. Add “at-least” and “at-most” to the question.");

    /// <summary>A reversal of an item without scores.</summary>
    public static DiagnosticDescriptor NothingToReverse { get; } = List.Error("SAM4017",
        "Frågan ”{0}” kan inte ha vänd skala: dess svar saknar poäng, eller är tal utan ”minst” och ”högst”.",
        "Question “{0}” can't be reversed: its answers have no scores, or are numbers without “at-least” and “at-most”.");

    /// <summary>A measure that needs scores or signs which the scale lacks.</summary>
    public static DiagnosticDescriptor MeasureWithoutScores { get; } = List.Warning("SAM4018",
        "”{0}” går inte att räkna för frågan ”{1}”: dess svar saknar de poäng eller positiva alternativ som måttet behöver.",
        "“{0}” can't be computed for question “{1}”: its answers lack the scores or positive options that the measure needs.");

    /// <summary>A law that was not in force.</summary>
    public static DiagnosticDescriptor LawNotInForce { get; } = List.Warning("SAM4501",
        "”{0}” gäller inte {1}. {2}",
        "“{0}” is not in force in {1}. {2}");

    /// <summary>A law that is not known.</summary>
    public static DiagnosticDescriptor UnknownLaw { get; } = List.Hint("SAM4502",
        "”{0}” är ingen lag som finns i förteckningen, så det går inte att säga om den gäller.",
        "“{0}” is no law in the catalogue, so it can't be said whether it is in force.");

    /// <summary>All kinds of this area.</summary>
    public static Sequence<DiagnosticDescriptor> All => List.All;
}
