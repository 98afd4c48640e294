namespace Sam.Words;

/// <summary>Measures as readers meet them.</summary>
internal static class MeasureWords
{
    /// <summary>The name of a measure of an item; an application's own keeps its name.</summary>
    public static string Name(string measure, Language language)
    {
        var isSwedish = language == Language.Swedish;
        var dash = measure.IndexOf('-', StringComparison.Ordinal);
        return (dash < 0 ? measure : measure[..dash]) switch
        {
            "enps" => "eNPS",
            "spread" => isSwedish ? "Standardavvikelse" : "Standard deviation",
            "interval" => isSwedish ? "Konfidensintervall" : "Confidence interval",
            "reliability" => isSwedish ? "Reliabilitet" : "Reliability",
            "net" => isSwedish ? "Netto (två högsta minus två lägsta)" : "Net (two highest less two lowest)",
            "top" when dash > 0 => (isSwedish ? "Andel med de högsta svaren, " : "Share of the highest answers, ") + measure[(dash + 1)..],
            "bottom" when dash > 0 => (isSwedish ? "Andel med de lägsta svaren, " : "Share of the lowest answers, ") + measure[(dash + 1)..],
            _ => measure,
        };
    }

    /// <summary>The name of a further number of a figure; one of an application's own keeps its name.</summary>
    public static string Detail(string name, Language language) => (language == Language.Swedish, name) switch
    {
        (true, "se") => "medelfel",
        (false, "se") => "standard error",
        (true, "quartiles") => "kvartiler",
        (true, "q1") => "undre kvartil",
        (false, "q1") => "lower quartile",
        (true, "q3") => "övre kvartil",
        (false, "q3") => "upper quartile",
        (true, "lo") => "nedre gräns",
        (false, "lo") => "lower limit",
        (true, "hi") => "övre gräns",
        (false, "hi") => "upper limit",
        (true, "method") => "metod",
        _ => StatisticWords.Detail(name, language),
    };

    /// <summary>The name of a published measure.</summary>
    public static string Name(PublishedMeasure measure, Language language)
    {
        var isSwedish = language == Language.Swedish;
        return measure.Kind switch
        {
            PublishedKind.ResponseRate => isSwedish ? "Svarsfrekvens" : "Response rate",
            PublishedKind.ResponseCount => isSwedish ? "Antal svar" : "Responses",
            PublishedKind.Invited => isSwedish ? "Inbjudna" : "Invited",
            PublishedKind.SharePositive => isSwedish ? "Andel positiva" : "Share positive",
            PublishedKind.Mean => isSwedish ? "Medelvärde" : "Mean",
            PublishedKind.Actions => isSwedish ? "Registrerade åtgärder" : "Registered actions",
            PublishedKind.Role => (isSwedish ? "Roll: " : "Role: ") + measure.Role,
            _ => (isSwedish ? "Deltagare: " : "Participants: ") + measure.Role,
        };
    }
}
