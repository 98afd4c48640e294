using System.Net.Http.Headers;
using System.Text;

namespace SurveyApi.LoadTest;

/// <summary>The kinds of requests, each made from a number that is given once.</summary>
internal static class Requests
{
    private const string Responses = "/surveys/chef-2026/responses";

    public static Func<long, HttpRequestMessage> NewResponse(string prefix) => i => Post($"{prefix}-{i}", i % 3 == 0 ? "nej" : "ja");

    public static Func<long, HttpRequestMessage> SameResponse() => i => Post($"warm-{i % 100}", i % 100 % 3 == 0 ? "nej" : "ja");

    public static Func<long, HttpRequestMessage> BadResponse() => i => Post($"bad-{i}", "nejj");

    public static Func<long, HttpRequestMessage> Report() => _ => new HttpRequestMessage(HttpMethod.Get, "/surveys/chef-2026/units/regionen/report");

    private static HttpRequestMessage Post(string id, string answer) => new(HttpMethod.Post, Responses)
    {
        Content = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","units":["sjukhuset"],"answers":{"1":"ja","2":"{{answer}}","3":"ja"} }"""))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        },
    };
}
