namespace SurveyApi.Endpoints;

/// <summary>The forms that a report can be asked for in.</summary>
internal sealed record ReportMedia(string MediaType, Func<Report, string> Write)
{
    private static readonly ReportMedia[] All =
    [
        new("text/markdown", r => r.ToMarkdown()),
        new("text/plain", r => r.ToText()),
        new("application/json", r => r.ToJson()),
    ];

    public static string Offered => string.Join(", ", All.Select(m => m.MediaType));

    /// <summary>The best of <c>Accept</c>; Markdown if nothing is asked for, null if nothing fits.</summary>
    public static ReportMedia? AskedFor(HttpRequest request) => request.GetTypedHeaders().Accept is { Count: > 0 } accept
        ? accept.OrderByDescending(a => a.Quality ?? 1).Select(a => All.FirstOrDefault(m => a.MatchesMediaType(m.MediaType))).FirstOrDefault(m => m is not null)
        : All[0];
}
