using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SurveyApi.Answers;
using SurveyApi.Documents;
using SurveyApi.Surveys;

namespace SurveyApi.Endpoints;

/// <summary>Answers in, figures and reports out.</summary>
internal static partial class SurveyEndpoints
{
    public const int MaxBody = 64 * 1024;

    public static void MapSurveys(this IEndpointRouteBuilder app)
    {
        var survey = app.MapGroup("/surveys/{id}");
        survey.MapPost("/responses", TakeAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBody));
        survey.MapPost("/close", CloseAsync);
        survey.MapGet("/units/{unit}/report", ReportAsync);
        survey.MapGet("/units/{unit}/scores", ScoresAsync);
    }

    /// <summary>Keeps a response: 201 when it is on the disk, 200 if it was there already, 409 if its id belongs to another.</summary>
    private static async Task<Results<Created<ReceiptDocument>, Ok<ReceiptDocument>, JsonHttpResult<DiagnosticProblem>>> TakeAsync(
        string id, HttpRequest request, SurveyCatalogue surveys, AnswerStore store, ILogger<AnswerStore> log, CancellationToken cancel)
    {
        var language = request.Language() ?? Language.Swedish;
        if (surveys.Find(id) is not { } survey)
        {
            return Problem.UnknownSurvey(id, surveys.Ids);
        }

        if (!request.HasJsonContentType())
        {
            return Problem.WrongMediaType("application/json");
        }

        var body = await RequestBody.ReadResponseAsync(request, cancel);
        var said = !body.TryGetValue(out var response) ? body.Diagnostics
            : response.IdFault() is { } fault ? [fault]
            : survey.Check(response.ToRaw());
        if (response is null || said.Any(d => d.Severity == Severity.Error))
        {
            // Which kinds, never what was written: that could identify somebody.
            log.Refused(survey.Id, string.Join(' ', said.Select(d => d.Id.Text).Distinct()));
            return Problem.Of(said, language);
        }

        var receipt = new ReceiptDocument(response.Id, DiagnosticDocument.Of(said, language));
        return await store.AddAsync(survey.Id, response.Id, response.Canonical(), cancel) switch
        {
            AddOutcome.Added => TypedResults.Created((string?)null, receipt),
            AddOutcome.AlreadyThere => TypedResults.Ok(receipt),
            AddOutcome.IdIsTaken => Problem.Of(StatusCodes.Status409Conflict, "The id is taken", "Another response has this id. Nothing was changed."),
            _ => Problem.Of(StatusCodes.Status409Conflict, "The survey is closed", "It takes no more answers."),
        };
    }

    /// <summary>Ends a survey.</summary>
    private static async Task<Results<NoContent, JsonHttpResult<DiagnosticProblem>>> CloseAsync(string id, SurveyCatalogue surveys, AnswerStore store, CancellationToken cancel)
    {
        if (surveys.Find(id) is not { } survey)
        {
            return Problem.UnknownSurvey(id, surveys.Ids);
        }

        await store.CloseAsync(survey.Id, cancel);
        return TypedResults.NoContent();
    }

    /// <summary>The report of a unit, in the form and the language asked for.</summary>
    private static async Task<Results<ContentHttpResult, JsonHttpResult<DiagnosticProblem>>> ReportAsync(
        string id, string unit, HttpRequest request, SurveyCatalogue surveys, AnswerStore store, ScoreSheets sheets, CancellationToken cancel)
    {
        if (WhyNoFigures(id, unit, surveys, store) is { } problem)
        {
            return problem;
        }

        if (ReportMedia.AskedFor(request) is not { } media)
        {
            return Problem.Of(StatusCodes.Status406NotAcceptable, "Not acceptable", $"A report is {ReportMedia.Offered}.");
        }

        var language = request.Language();
        var figures = await sheets.OfAsync(surveys.Find(id)!, cancel);
        var text = figures.Text(unit, media.MediaType, language, sheet => media.Write(Report.Of(sheet, unit, new ReportOptions { Language = language })));
        return TypedResults.Text(text, media.MediaType + "; charset=utf-8");
    }

    /// <summary>The figures of a unit, as <c>sam score --format json</c> gives them.</summary>
    private static async Task<Results<ContentHttpResult, JsonHttpResult<DiagnosticProblem>>> ScoresAsync(
        string id, string unit, HttpRequest request, SurveyCatalogue surveys, AnswerStore store, ScoreSheets sheets, CancellationToken cancel)
    {
        if (WhyNoFigures(id, unit, surveys, store) is { } problem)
        {
            return problem;
        }

        var language = request.Language();
        var figures = await sheets.OfAsync(surveys.Find(id)!, cancel);
        return TypedResults.Text(figures.Text(unit, "scores", language, sheet => sheet.ToJson(language, unit)), "application/json; charset=utf-8");
    }

    private static JsonHttpResult<DiagnosticProblem>? WhyNoFigures(string id, string unit, SurveyCatalogue surveys, AnswerStore store) =>
        surveys.Find(id) is not { } survey ? Problem.UnknownSurvey(id, surveys.Ids)
        : survey.Organisation.Find(unit) is null ? Problem.UnknownUnit(unit, survey.Organisation.Units.Select(u => u.Id))
        // Two reports with one answer between them are that answer: an anonymous survey has figures once, when it has ended.
        : survey.Questionnaire.IsAnonymous && !store.IsClosed(survey.Id) ? Problem.Of(StatusCodes.Status409Conflict, "The survey is open", "An anonymous survey has figures when it is closed.")
        : null;

    [LoggerMessage(LogLevel.Information, "A response to {Survey} was refused: {Kinds}")]
    private static partial void Refused(this ILogger log, string survey, string kinds);
}
