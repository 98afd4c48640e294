namespace Sam;

/// <summary>Diagnostics as lines of text.</summary>
public static class DiagnosticText
{
    /// <summary>Each diagnostic on a line of its own, in order of place; every line ends with <c>\n</c>.</summary>
    public static string ToText(this IEnumerable<Diagnostic> diagnostics, Language language) =>
        string.Concat(diagnostics.OrderBy(d => d, Diagnostic.ByPlace).Select(d => Line(d, language) + "\n"));

    /// <summary>One diagnostic as <c>path:line:column: error SAM2104: …</c>.</summary>
    public static string Line(Diagnostic diagnostic, Language language) =>
        $"{PlaceText(diagnostic.Where)}{SeverityWord(diagnostic.Severity, language)} {diagnostic.Id}: {diagnostic.Message.In(language)}";

    /// <summary>The word for a severity: fel, varning, råd; error, warning, hint.</summary>
    public static string SeverityWord(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Swedish) => "fel",
        (Severity.Warning, Language.Swedish) => "varning",
        (Severity.Hint, Language.Swedish) => "råd",
        (Severity.Error, _) => "error",
        (Severity.Warning, _) => "warning",
        _ => "hint",
    };

    private static string PlaceText(Place place) => place switch
    {
        Place.InValue { File: "", JsonPath: "" } => "",
        Place.InValue value => $"{value.File}{value.JsonPath}: ",
        _ when place.PrintedRange is { } range => FormattableString.Invariant($"{place.Path}:{range.Start.Line}:{range.Start.Column}: "),
        _ => place.Path + ": ",
    };
}
