namespace SurveyApi.Documents;

/// <summary>A diagnostic as JSON, with the keys of <c>sam check --format json</c>; of a value, <see cref="Path"/> is its JSON path.</summary>
internal sealed record DiagnosticDocument(string Id, string Severity, string Message, string Help, string? File, int? Line, int? Column, int? EndLine, int? EndColumn, string? Path)
{
    public static DiagnosticDocument Of(Diagnostic diagnostic, Language language)
    {
        var range = diagnostic.Where.PrintedRange;
        return new(
            diagnostic.Id.Text,
            DiagnosticText.SeverityWord(diagnostic.Severity, Language.English),
            diagnostic.Message.In(language),
            diagnostic.Id.HelpPage,
            range is null ? null : diagnostic.Where.Path,
            range?.Start.Line,
            range?.Start.Column,
            range?.End.Line,
            range?.End.Column,
            (diagnostic.Where as Place.InValue)?.JsonPath);
    }

    public static DiagnosticDocument[] Of(IEnumerable<Diagnostic> diagnostics, Language language) => [.. diagnostics.Select(d => Of(d, language))];
}
