namespace Sam.Words;

/// <summary>Methods, details and warnings of inferential figures as readers meet them.</summary>
internal static class StatisticWords
{
    /// <summary>The name of an interval's method; one of an application's own keeps its name.</summary>
    public static string Method(string code, Language language) => code switch
    {
        "wilson" => "Wilson",
        "wilson-continuity" => language == Language.Swedish ? "Wilson med kontinuitetskorrektion" : "Wilson with continuity correction",
        "clopper-pearson" => "Clopper–Pearson",
        "agresti-coull" => "Agresti–Coull",
        "jeffreys" => "Jeffreys",
        "wilson-finite" => language == Language.Swedish ? "Wilson för ändlig population" : "Wilson for a finite population",
        "hypergeometric" => language == Language.Swedish ? "hypergeometriskt" : "hypergeometric",
        "t" => "Student t",
        "welch" => "Welch",
        "newcombe" => "Newcombe",
        "newcombe-paired" => language == Language.Swedish ? "Newcombe för parade andelar" : "Newcombe for paired shares",
        "feldt" => "Feldt",
        _ => code,
    };

    /// <summary>The word of a detail: a method by its name, others as they are.</summary>
    public static string Word(FigureDetail detail, Language language) => (detail.Name, language == Language.Swedish) switch
    {
        ("method", _) => Method(detail.Word!, language),
        ("of", true) => detail.Word switch { "share" => "andelen positiva", "mean" => "medelvärdet", _ => detail.Word! },
        ("of", false) => detail.Word switch { "share" => "the share positive", "mean" => "the mean", _ => detail.Word! },
        _ => detail.Word!,
    };

    /// <summary>The name of a detail; one of an application's own keeps its name.</summary>
    public static string Detail(string name, Language language) => (language == Language.Swedish, name) switch
    {
        (true, "level") => "konfidensnivå",
        (false, "level") => "confidence level",
        (true, "of") => "gäller",
        (true, "alpha") => "alfa",
        (true, "standardized") => "standardiserad alfa",
        (false, "standardized") => "standardised alpha",
        (_, "spearmanBrown") => "Spearman–Brown",
        (true, "interItem") => "medelkorrelation mellan frågor",
        (false, "interItem") => "mean inter-item correlation",
        (true, "itemRest") => "korrelation med övriga frågor",
        (false, "itemRest") => "correlation with the other items",
        (true, "alphaIfDeleted") => "alfa utan frågan",
        (false, "alphaIfDeleted") => "alpha without the item",
        (true, "nListwise") => "svar på alla frågor",
        (false, "nListwise") => "responses to all items",
        (true, "warnings") => "varningar",
        (true, "smallSample") => "färre än 30 svar, eller färre än 5 per fråga",
        (false, "smallSample") => "fewer than 30 responses, or fewer than 5 per item",
        (true, "checkReversal") => "vänd fråga?",
        (false, "checkReversal") => "reversed item?",
        (true, "heywood") => "ingen omega: en fråga har ingen egen varians (Heywood)",
        (false, "heywood") => "no omega: an item has no variance of its own (Heywood)",
        (true, "formative") => "beräknas inte för en checklista eller andel, om inte enkäten säger ”skala: reflektiv”",
        (false, "formative") => "not computed of a checklist or share, unless the questionnaire says “scale: reflective”",
        (true, "before") => "före",
        (true, "now") => "nu",
        _ => name,
    };
}
