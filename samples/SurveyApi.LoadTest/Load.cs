using System.Diagnostics;
using System.Net;

namespace SurveyApi.LoadTest;

/// <summary>Clients that each send the next request when the last one is answered.</summary>
internal sealed class Load(HttpClient http, int clients)
{
    private const long MaxRequests = 200_000;

    public async Task<LoadResult> RunAsync(string name, TimeSpan time, Func<long, HttpRequestMessage> request, HttpStatusCode expected, long most = MaxRequests)
    {
        var next = -1L;
        var errors = 0;
        var began = Stopwatch.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            var milliseconds = new List<double>();
            while (Stopwatch.GetElapsedTime(began) < time && Interlocked.Increment(ref next) is var i && i < most)
            {
                var sent = Stopwatch.GetTimestamp();
                if (!await IsAnsweredAsync(request(i), expected))
                {
                    Interlocked.Increment(ref errors);
                }

                milliseconds.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }

            return milliseconds;
        })));
        return new LoadResult(name, Stopwatch.GetElapsedTime(began), taken.SelectMany(t => t).Order().ToArray(), errors);
    }

    private async Task<bool> IsAnsweredAsync(HttpRequestMessage request, HttpStatusCode expected)
    {
        try
        {
            using (request)
            using (var response = await http.SendAsync(request))
            {
                await response.Content.ReadAsByteArrayAsync();
                return response.StatusCode == expected;
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
