using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SurveyApi.Documents;

namespace SurveyApi.Endpoints;

/// <summary>Questionnaires under work: is this text right?</summary>
internal static class QuestionnaireEndpoints
{
    public const int MaxBody = 2 * 1024 * 1024;

    private static readonly string[] MediaTypes = ["application/yaml", "text/yaml", "text/plain"];

    public static void MapQuestionnaires(this IEndpointRouteBuilder app) =>
        app.MapPost("/questionnaires/check", CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBody));

    /// <summary>Whether a questionnaire compiles, and everything there is to say about it. Files that it names are not looked for.</summary>
    private static async Task<Results<Ok<CheckDocument>, JsonHttpResult<DiagnosticProblem>>> CheckAsync(HttpRequest request, CancellationToken cancel, string path = "questionnaire.sam.yaml")
    {
        var language = request.Language() ?? Language.Swedish;
        if (!MediaTypes.Contains(request.ContentType?.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return Problem.WrongMediaType(string.Join(" or ", MediaTypes));
        }

        var text = await RequestBody.ReadTextAsync(request, cancel);
        if (!text.Success)
        {
            return Problem.Of(text.Diagnostics, language);
        }

        var form = QuestionnaireText.Compile(text.Value, path);
        var questionnaire = form.Success ? form.Value : null;
        return TypedResults.Ok(new CheckDocument(
            form.Success,
            questionnaire?.Id,
            questionnaire?.Title.In(language),
            questionnaire?.Items.Count,
            DiagnosticDocument.Of(form.Diagnostics, language)));
    }
}
