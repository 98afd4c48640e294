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

    /// <summary>Items of an index whose scores run in opposite directions.</summary>
    public static DiagnosticDescriptor MixedDirection { get; } = List.Warning("SAM4019",
        "Frågan ”{0}” drar indexet ”{1}” åt andra hållet än ”{2}”: bland dess svar ligger de positiva i andra änden av poängen. Lägg till ”vänd-skala: ja” på den, eller ändra poängen.",
        "Question “{0}” pulls index “{1}” the other way than “{2}”: its positive answers are at the other end of the scores. Add “reversed: yes” to it, or change the scores.");

    /// <summary>A mean of items whose scores have different ranges.</summary>
    public static DiagnosticDescriptor MixedRanges { get; } = List.Warning("SAM4032",
        "Indexet ”{0}” är ett medelvärde av frågor vars poäng har olika spann: ”{1}” har {2} och ”{3}” har {4}. Lägg till ”på-skala: 0-100”.",
        "Index “{0}” is a mean of questions whose scores have different ranges: “{1}” has {2} and “{3}” has {4}. Add “on-range: 0-100”.");

    /// <summary>A scored item that was left out of all indices.</summary>
    public static DiagnosticDescriptor ItemInNoIndex { get; } = List.Hint("SAM4020",
        "Frågan ”{0}” har poäng men ingår inte i något index, fast de flesta frågor i området gör det.",
        "Question “{0}” has scores but is in no index, though most questions of the section are.");

    /// <summary>An index of one item.</summary>
    public static DiagnosticDescriptor OneItemIndex { get; } = List.Hint("SAM4021",
        "Indexet ”{0}” har bara frågan ”{1}” och säger inget mer än den. Lägg till fler frågor eller ta bort indexet.",
        "Index “{0}” has only question “{1}” and says nothing more than it. Add questions or remove the index.");

    /// <summary>A target that an index can not have.</summary>
    public static DiagnosticDescriptor TargetOutOfRange { get; } = List.Warning("SAM4022",
        "Målet {0} ligger utanför det som indexet ”{1}” kan bli: {2}.",
        "The target {0} lies outside what index “{1}” can be: {2}.");

    /// <summary>Values of an index without a band.</summary>
    public static DiagnosticDescriptor BandGap { get; } = List.Warning("SAM4023",
        "Det lägsta bandet börjar på {0}, men indexet ”{1}” kan bli {2} och har då inget band. Lägg till ett band från {2}.",
        "The lowest band begins at {0}, but index “{1}” can be {2} and then has no band. Add a band from {2}.");

    /// <summary>A band that an index can not reach.</summary>
    public static DiagnosticDescriptor BandOutOfRange { get; } = List.Warning("SAM4024",
        "Bandet från {0} ligger utanför det som indexet ”{1}” kan bli: {2}.",
        "The band from {0} lies outside what index “{1}” can be: {2}.");

    /// <summary>A limit of a traffic light that an index can not reach.</summary>
    public static DiagnosticDescriptor LightOutOfRange { get; } = List.Warning("SAM4025",
        "Gränsen {0} ligger utanför det som indexet ”{1}” kan bli: {2}.",
        "The limit {0} lies outside what index “{1}” can be: {2}.");

    /// <summary>A plug-in index in an expression.</summary>
    public static DiagnosticDescriptor PlugInInExpression { get; } = List.Error("SAM4026",
        "Indexet ”{0}” räknas av måttet ”{1}” för hela grupper och har inget värde för en enskild svarande. Använd frågorna i stället.",
        "Index “{0}” is computed by the measure “{1}” for whole groups and has no value for a single respondent. Use the questions instead.");

    /// <summary>A rising target for an index that can not be compared.</summary>
    public static DiagnosticDescriptor RisingNotComparable { get; } = List.Warning("SAM4027",
        "Det går inte att säga om indexet ”{0}” stiger: frågan ”{1}” är inte jämförbar med förra årets.",
        "It can not be said whether index “{0}” rises: question “{1}” is not comparable with last year’s.");

    /// <summary>Two items that continue the same item of last year.</summary>
    public static DiagnosticDescriptor PreviousTwice { get; } = List.Warning("SAM4028",
        "Både ”{0}” och ”{1}” jämförs med förra årets fråga ”{2}”. Rätta numret, eller skriv ”därför” eller ”jämförbar”.",
        "Both “{0}” and “{1}” are compared with last year’s question “{2}”. Correct the number, or write “because” or “comparable”.");

    /// <summary>An index without weight.</summary>
    public static DiagnosticDescriptor NoWeight { get; } = List.Error("SAM4029",
        "Alla frågor i indexet ”{0}” har vikt 0, så det får aldrig något värde.",
        "All questions of index “{0}” have weight 0, so that it never has a value.");

    /// <summary>A measure asked for twice.</summary>
    public static DiagnosticDescriptor MeasureTwice { get; } = List.Warning("SAM4030",
        "Måttet ”{0}” står redan under ”{1}”. Ta bort det ena.",
        "The measure “{0}” is already under “{1}”. Remove one of them.");

    /// <summary>An option without a score in an index.</summary>
    public static DiagnosticDescriptor OptionNotScored { get; } = List.Error("SAM4031",
        "Svarsalternativet ”{0}” i frågan ”{1}” saknar poäng, så frågan kan inte ingå i indexet ”{2}”. Ge alternativet poäng, eller skriv det som i skalan ovanför.",
        "Option “{0}” of question “{1}” has no score, so that the question can not be in index “{2}”. Give the option a score, or write it as in the scale above.");

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
