namespace Sam.Keywords;

/// <summary>A word that is a value: <c>ja</c>, <c>styrkor</c>, <c>hälften</c>. Further words mean the same.</summary>
internal sealed record ValueWord<T>(T Value, string Swedish, string English, params string[] Further)
{
    /// <summary>True if a text is the word in either language; spaces may stand where the word has hyphens.</summary>
    public bool Is(string word)
    {
        var hyphenated = word.IndexOf(' ') < 0 ? word : word.Replace(' ', '-');
        return hyphenated.Equals(Swedish, StringComparison.OrdinalIgnoreCase)
            || hyphenated.Equals(English, StringComparison.OrdinalIgnoreCase)
            || Array.Exists(Further, f => f.Equals(hyphenated, StringComparison.OrdinalIgnoreCase));
    }

    public string In(Language language) => language == Language.Swedish ? Swedish : English;
}

/// <summary>The value words, by what they are a value of.</summary>
internal static class ValueWords
{
    public static readonly IReadOnlyList<ValueWord<bool>> YesNo = [new(true, "ja", "yes"), new(false, "nej", "no")];

    /// <summary>The severities of diagnostics; null is off.</summary>
    public static readonly IReadOnlyList<ValueWord<Severity?>> Severities =
    [
        new(Severity.Error, "fel", "error"),
        new(Severity.Warning, "varning", "warning"),
        new(Severity.Hint, "råd", "hint"),
        new(null, "av", "off"),
    ];

    public static readonly IReadOnlyList<ValueWord<CountsAs>> CountsAs =
    [
        new(Sam.CountsAs.Strengths, "styrkor", "strengths"),
        new(Sam.CountsAs.Deficiencies, "brister", "deficiencies", "förbättringsområden"),
        new(Sam.CountsAs.Actions, "åtgärder", "actions"),
    ];

    public static readonly IReadOnlyList<ValueWord<ScoreCalculation>> Calculations =
    [
        new(ScoreCalculation.Mean, "medel", "mean"),
        new(ScoreCalculation.Sum, "summa", "sum"),
        new(ScoreCalculation.Share, "andel", "share"),
    ];

    public static readonly IReadOnlyList<ValueWord<MeasurementModel>> Models =
    [
        new(MeasurementModel.Reflective, "reflektiv", "reflective"),
        new(MeasurementModel.Formative, "formativ", "formative"),
    ];

    public static readonly IReadOnlyList<ValueWord<ScoreCombination>> Combinations =
    [
        new(ScoreCombination.Respondents, "svarande", "respondents"),
        new(ScoreCombination.Items, "frågor", "items"),
        new(ScoreCombination.AllAnswers, "alla-svar", "all-answers"),
    ];

    public static readonly IReadOnlyList<ValueWord<MinimumAnswered.Rule>> MinAnswered =
    [
        new(MinimumAnswered.Rule.Half, "hälften", "half"),
        new(MinimumAnswered.Rule.All, "alla", "all"),
        new(MinimumAnswered.Rule.HalfApplicable, "hälften-av-tillämpliga", "half-applicable"),
    ];

    public static readonly IReadOnlyList<ValueWord<Comparability>> Comparabilities =
    [
        new(Comparability.Comparable, "ja", "yes"),
        new(Comparability.WithCaution, "med-förbehåll", "with-caution"),
        new(Comparability.Broken, "nej", "no"),
    ];

    public static readonly IReadOnlyList<ValueWord<bool>> ChoiceSources =
    [
        new(false, "påståenden", "statements"),
        new(true, "områden", "sections"),
    ];

    public static readonly IReadOnlyList<ValueWord<bool>> Rising = [new(true, "stigande", "rising")];

    public static readonly IReadOnlyList<ValueWord<bool>> On = [new(true, "vid", "on")];

    /// <summary>The measures that are built in, under the names that authors write.</summary>
    public static readonly IReadOnlyList<ValueWord<string>> Measures =
    [
        new("count", "antal", "count"),
        new("percent", "procent", "percent"),
        new("mean", "medelvärde", "mean"),
        new("median", "median", "median"),
        new("share-positive", "andel-positiva", "share-positive"),
        new("net", "netto", "net"),
        new("enps", "enps", "enps"),
        new("spread", "spridning", "spread"),
        new("interval", "konfidensintervall", "interval"),
        new("reliability", "reliabilitet", "reliability"),
    ];

    /// <summary>The ways in which answers may be given.</summary>
    public static readonly IReadOnlyList<ValueWord<string>> Methods =
    [
        new("questionnaire", "enkät", "questionnaire"),
        new("interview", "intervju", "interview"),
        new("meeting", "apt-dialog", "meeting"),
        new("paper", "papper", "paper"),
    ];

    /// <summary>The roles that need no declaration.</summary>
    public static readonly IReadOnlyList<string> UsualRoles =
    [
        "chef", "skyddsombud", "huvudskyddsombud", "medarbetare", "facklig företrädare", "arbetsgivare", "verksamhetschef", "enhetschef", "HR",
    ];
}
