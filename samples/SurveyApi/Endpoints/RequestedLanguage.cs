using Microsoft.Net.Http.Headers;

namespace SurveyApi.Endpoints;

/// <summary>The language of messages and reports.</summary>
internal static class RequestedLanguage
{
    /// <summary>The best of <c>Accept-Language</c> that Sam speaks; null if it names none.</summary>
    public static Language? Language(this HttpRequest request)
    {
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            if (LanguageCode.TryRead(wanted.Value.Value, out var language))
            {
                return language;
            }
        }

        return null;
    }
}
