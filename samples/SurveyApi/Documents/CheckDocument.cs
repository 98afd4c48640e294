namespace SurveyApi.Documents;

/// <summary>What there is to say about a questionnaire.</summary>
internal sealed record CheckDocument(bool Valid, string? Id, string? Title, int? Items, DiagnosticDocument[] Diagnostics);
