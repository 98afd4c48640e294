using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace Sam.Samples.Tests.SurveyApi;

/// <summary>An answer that was accepted is there after the process was killed, once.</summary>
public sealed class RestartTests : IDisposable
{
    private const string Survey = "/surveys/chef-2026";
    private const int Clients = 8;
    private const int AcceptedBeforeTheKill = 150;
    private const int Rounds = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sam-samples-");

    [Fact]
    public async Task ARestartLosesNoAcceptedAnswer()
    {
        RunningApi.Sample.SkipUnlessBuilt();
        var database = Path.Combine(_folder.FullName, "answers.db");
        var sent = new ConcurrentDictionary<string, string>();
        var accepted = new ConcurrentDictionary<string, string>();

        for (var round = 0; round < Rounds; round++)
        {
            await using (var api = await RunningApi.StartAsync(database))
            {
                await SendUntilKilledAsync(api, round, sent, accepted);
            }

            await using var again = await RunningApi.StartAsync(database);
            var kept = await CountAsync(again);
            Assert.InRange(kept, accepted.Count, sent.Count);

            // 200, not 201: each was there.
            Assert.All(await StatusesAsync(again, accepted), status => Assert.Equal(HttpStatusCode.OK, status));
            Assert.Equal(kept, await CountAsync(again));
        }

        // Clients that got no answer send again, and then everything is there once.
        await using var last = await RunningApi.StartAsync(database);
        Assert.All(await StatusesAsync(last, sent), status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created));
        Assert.Equal(sent.Count, await CountAsync(last));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task SendUntilKilledAsync(RunningApi api, int round, ConcurrentDictionary<string, string> sent, ConcurrentDictionary<string, string> accepted)
    {
        var before = accepted.Count;
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"r{round}-c{client}-{i}");
                var body = $$"""{"id":"{{id}}","units":["sjukhuset"],"answers":{"1":"ja","2":"{{(i % 3 == 0 ? "nej" : "ja")}}"} }""";
                sent[id] = body;
                try
                {
                    if ((await api.PostAsync(Survey + "/responses", body)).Status == HttpStatusCode.Created)
                    {
                        accepted[id] = body;
                    }
                }
                catch (HttpRequestException)
                {
                    return;
                }
            }
        })).ToList();

        while (accepted.Count < before + AcceptedBeforeTheKill)
        {
            await Task.Delay(1);
        }

        api.Kill();
        await Task.WhenAll(clients);
    }

    private static async Task<List<HttpStatusCode>> StatusesAsync(RunningApi api, IEnumerable<KeyValuePair<string, string>> responses)
    {
        var statuses = new ConcurrentBag<HttpStatusCode>();
        await Parallel.ForEachAsync(responses, async (response, cancel) => statuses.Add((await api.PostAsync(Survey + "/responses", response.Value, cancel: cancel)).Status));
        return [.. statuses];
    }

    private static async Task<long> CountAsync(RunningApi api)
    {
        var scores = await api.GetAsync(Survey + "/units/sjukhuset/scores");
        return scores.Json.GetProperty("units")[0].GetProperty("response").GetProperty("answered").GetInt64();
    }
}
