using Microsoft.AspNetCore.Mvc;

namespace SurveyApi.Documents;

/// <summary>A problem (RFC 9457) with Sam's diagnostics: what is wrong, where, and what was perhaps meant.</summary>
internal sealed class DiagnosticProblem : ProblemDetails
{
    public DiagnosticDocument[] Diagnostics { get; init; } = [];
}
