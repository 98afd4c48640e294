using Microsoft.AspNetCore.Http.HttpResults;
using SurveyApi.Documents;

namespace SurveyApi.Endpoints;

/// <summary>The answers that say no.</summary>
internal static class Problem
{
    private const string MediaType = "application/problem+json";

    /// <summary>A refusal for errors: 413 for a body over the limit, 400 for one that can't be read, 422 for one whose content is wrong.</summary>
    public static JsonHttpResult<DiagnosticProblem> Of(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var status = errors.Exists(d => d.Id == AnswerDiagnostics.TooLarge.Id) ? StatusCodes.Status413PayloadTooLarge
            : errors.Exists(d => d.Id == AnswerDiagnostics.UnreadableJson.Id) ? StatusCodes.Status400BadRequest
            : StatusCodes.Status422UnprocessableEntity;
        return Of(status, "Not taken", string.Join(' ', errors.Take(3).Select(d => d.Message.In(language))), DiagnosticDocument.Of(errors, language));
    }

    public static JsonHttpResult<DiagnosticProblem> Of(int status, string title, string detail, DiagnosticDocument[]? diagnostics = null) => TypedResults.Json(
        new DiagnosticProblem { Status = status, Title = title, Detail = detail, Diagnostics = diagnostics ?? [] },
        (System.Text.Json.JsonSerializerOptions?)null,
        MediaType,
        status);

    public static JsonHttpResult<DiagnosticProblem> UnknownSurvey(string id, IEnumerable<string> known) =>
        Of(StatusCodes.Status404NotFound, "No such survey", $"There is no survey “{id}”.{Guess(id, known)}");

    public static JsonHttpResult<DiagnosticProblem> UnknownUnit(string id, IEnumerable<string> known) =>
        Of(StatusCodes.Status404NotFound, "No such unit", $"The organisation has no unit “{id}”.{Guess(id, known)}");

    public static JsonHttpResult<DiagnosticProblem> WrongMediaType(string wanted) =>
        Of(StatusCodes.Status415UnsupportedMediaType, "Unsupported media type", $"Send {wanted}.");

    private static string Guess(string written, IEnumerable<string> known) => Spelling.Question(Spelling.Nearest(written, known)) is { } guess ? " " + guess.English : "";
}
