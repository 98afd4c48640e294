using System.Net;

namespace Sam.Samples.Tests.SurveyApi;

/// <summary>What the endpoints of the sample promise in its README.</summary>
public class EndpointTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private const string Chefs = "/surveys/chef-2026";
    private const string Staff = "/surveys/medarbetare-2026";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ItSaysThatItIsWell()
    {
        var health = await fixture.Api.GetAsync("/health", cancel: Cancel);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (health.Status, health.Text));
    }

    [Fact]
    public async Task AQuestionnaireIsCheckedAtItsPlaces()
    {
        var answer = await fixture.Api.PostAsync("/questionnaires/check", "titel: A\nanonymt: nej\nsvar: janej\nfrågor:\n  - 1: Ok?\n", "application/yaml", Cancel);
        var diagnostic = Assert.Single(answer.Json.GetProperty("diagnostics").EnumerateArray());
        Assert.False(answer.Json.GetProperty("valid").GetBoolean());
        Assert.Equal(("SAM2104", 3, 7), (diagnostic.GetProperty("id").GetString(), diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32()));
        Assert.Contains("Did you mean “ja-nej”?", diagnostic.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AQuestionnaireReadsNoFilesOfTheServer()
    {
        var answer = await fixture.Api.PostAsync("/questionnaires/check", "titel: A\nanvänder: chef-2026.sam.yaml\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Ok?\n", "application/yaml", Cancel);
        Assert.False(answer.Json.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task SentAgainAResponseIsKeptOnce()
    {
        const string First = """{"id":"again","units":["sjukhuset"],"answers":{"1":"ja","2":"nej"}}""";
        const string InAnotherOrder = """{"answers":{"2":"nej","1":"ja"},"units":["sjukhuset"],"id":"again"}""";
        const string Other = """{"id":"again","units":["sjukhuset"],"answers":{"1":"nej","2":"nej"}}""";

        Assert.Equal(HttpStatusCode.Created, await StatusAsync(First));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(First));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(InAnotherOrder));
        Assert.Equal(HttpStatusCode.Conflict, await StatusAsync(Other));

        async Task<HttpStatusCode> StatusAsync(string body) => (await fixture.Api.PostAsync(Chefs + "/responses", body, cancel: Cancel)).Status;
    }

    [Fact]
    public async Task SentByManyAtOnceAResponseIsKeptOnce()
    {
        const string Body = """{"id":"at-once","units":["primarvarden"],"answers":{"1":"ja"}}""";
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => fixture.Api.PostAsync(Chefs + "/responses", Body, cancel: Cancel)));
        Assert.Equal(1, answers.Count(a => a.Status == HttpStatusCode.Created));
        Assert.Equal(39, answers.Count(a => a.Status == HttpStatusCode.OK));
    }

    [Theory]
    [InlineData(null, "text/markdown", "# Årlig uppföljning av SAM – Regionen")]
    [InlineData("*/*", "text/markdown", "# Årlig uppföljning av SAM – Regionen")]
    [InlineData("text/html, text/plain;q=0.5, application/json;q=0.4", "text/plain", "Årlig uppföljning av SAM – Regionen\n")]
    [InlineData("application/json", "application/json", "{")]
    public async Task AReportHasTheFormAskedFor(string? accept, string mediaType, string start)
    {
        var report = await fixture.Api.GetAsync(Chefs + "/units/regionen/report", accept, Cancel);
        Assert.Equal((HttpStatusCode.OK, mediaType), (report.Status, report.MediaType));
        Assert.StartsWith(start, report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormThatReportsDoNotHaveIsNotAcceptable()
    {
        var report = await fixture.Api.GetAsync(Chefs + "/units/regionen/report", "image/png", Cancel);
        Assert.Equal(HttpStatusCode.NotAcceptable, report.Status);
    }

    [Fact]
    public async Task AnUnknownUnitIsNotFoundButGuessed()
    {
        var answer = await fixture.Api.GetAsync(Chefs + "/units/sjukhust/scores", cancel: Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("“sjukhuset”", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnonymousSurveyHasFiguresWhenItIsClosedAndSmallGroupsNever()
    {
        var api = fixture.Api;
        for (var i = 0; i < 15; i++)
        {
            var unit = i < 4 ? "rontgen" : i < 9 ? "kirurgen" : "akuten";
            await api.PostAsync(Staff + "/responses", $$"""{"id":"hemlig-{{i}}","units":["{{unit}}"],"answers":{"1":"ja","2":"nej","3":5,"4":38,"6":"känsligt"} }""", cancel: Cancel);
        }

        await api.PostAsync(Staff + "/responses", """{"id":"hemlig-15","units":["rontgen"],"answers":{"1":"hemlighet"}}""", cancel: Cancel);
        Assert.Equal(HttpStatusCode.Conflict, (await api.GetAsync(Staff + "/units/sjukhuset/scores", cancel: Cancel)).Status);

        Assert.Equal(HttpStatusCode.NoContent, (await api.PostAsync(Staff + "/close", "", cancel: Cancel)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await api.PostAsync(Staff + "/responses", """{"id":"late","units":["akuten"],"answers":{"1":"ja"}}""", cancel: Cancel)).Status);
        Assert.Equal(HttpStatusCode.OK, (await api.PostAsync(Staff + "/responses", """{"id":"hemlig-0","units":["rontgen"],"answers":{"1":"ja","2":"nej","3":5,"4":38,"6":"känsligt"}}""", cancel: Cancel)).Status);

        // Four are too few; five would be enough, but with them the four could be computed.
        Assert.True(await IsHiddenAsync("rontgen"));
        Assert.True(await IsHiddenAsync("kirurgen"));
        Assert.False(await IsHiddenAsync("akuten"));

        // Nor does the log tell who answered, from where, or what.
        Assert.Contains("A response to medarbetare-2026 was refused: SAM6001", api.Log, StringComparison.Ordinal);
        Assert.All(["hemlig", "rontgen", "kirurgen", "akuten", "känsligt"], word => Assert.DoesNotContain(word, api.Log, StringComparison.Ordinal));

        async Task<bool> IsHiddenAsync(string unit)
        {
            var scores = await api.GetAsync($"{Staff}/units/{unit}/scores", cancel: Cancel);
            return scores.Json.GetProperty("units")[0].TryGetProperty("suppressed", out var suppressed) && suppressed.GetBoolean();
        }
    }
}
