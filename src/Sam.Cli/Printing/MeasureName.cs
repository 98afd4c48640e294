namespace Sam.Printing;

/// <summary>Measures by the names that questionnaires use, in the reader's language.</summary>
internal static class MeasureName
{
    /// <summary>The name of a measure; an application's own keeps its name.</summary>
    public static string Of(string measure, Language language) => language != Language.Swedish ? measure : measure switch
    {
        "mean" => "medelvärde",
        "share-positive" => "andel-positiva",
        "net" => "netto",
        "spread" => "spridning",
        "interval" => "konfidensintervall",
        "reliability" => "reliabilitet",
        "value" => "värde",
        "response-rate" => "svarsfrekvens",
        _ => measure.Replace("top-", "topp-", StringComparison.Ordinal).Replace("bottom-", "botten-", StringComparison.Ordinal),
    };
}
