namespace SurveyApi.Documents;

/// <summary>The response is kept; warnings and hints about it.</summary>
internal sealed record ReceiptDocument(string Id, DiagnosticDocument[] Diagnostics);
