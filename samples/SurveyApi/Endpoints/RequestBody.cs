using System.Text;
using System.Text.Json;
using SurveyApi.Answers;
using SurveyApi.Documents;

namespace SurveyApi.Endpoints;

/// <summary>Reads bodies; what is wrong with one becomes a diagnostic at its place, never an exception.</summary>
internal static class RequestBody
{
    /// <summary>A response. Null, with SAM6018 or SAM6021, if the body is too large or is no JSON of a response.</summary>
    public static async Task<ParseResult<ResponseBody>> ReadResponseAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            var body = await JsonSerializer.DeserializeAsync(request.Body, ApiJson.Default.ResponseBody, cancel);
            return body is null ? Unreadable("$") : new ParseResult<ResponseBody>(body, []);
        }
        catch (JsonException e)
        {
            return Unreadable(e.Path ?? "$");
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new ParseResult<ResponseBody>(null, [TooLarge(SurveyEndpoints.MaxBody)]);
        }
    }

    /// <summary>A text in UTF-8; null, with SAM6018, if it is too large.</summary>
    public static async Task<ParseResult<string>> ReadTextAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            using var reader = new StreamReader(request.Body, Encoding.UTF8);
            return new ParseResult<string>(await reader.ReadToEndAsync(cancel), []);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new ParseResult<string>(null, [TooLarge(QuestionnaireEndpoints.MaxBody)]);
        }
    }

    private static ParseResult<ResponseBody> Unreadable(string path) => new(null, [AnswerDiagnostics.UnreadableJson.At(
        new Place.InValue(ResponseBody.Name, path),
        new Message($"felet är vid {path}.", $"the fault is at {path}."))]);

    private static Diagnostic TooLarge(int limit) => AnswerDiagnostics.TooLarge.At(new Place.InValue(ResponseBody.Name, "$"), $"{limit / 1024} kB");
}
