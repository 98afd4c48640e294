using System.Net;
using System.Text.Json;

namespace Sam.Samples.Tests.SurveyApi;

/// <summary>What the API answered.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string MediaType, string Text)
{
    public static async Task<ApiAnswer> OfAsync(HttpResponseMessage response, CancellationToken cancel) => new(
        response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", await response.Content.ReadAsStringAsync(cancel));

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The diagnostics, each as its id and its JSON path.</summary>
    public IEnumerable<string> Diagnostics => Json.GetProperty("diagnostics").EnumerateArray().Select(d => $"{d.GetProperty("id")} {d.GetProperty("path")}");
}
