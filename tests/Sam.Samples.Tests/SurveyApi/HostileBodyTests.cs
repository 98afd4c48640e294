namespace Sam.Samples.Tests.SurveyApi;

/// <summary>What can't be an answer is refused with a diagnostic at its place, and the process lives on.</summary>
public class HostileBodyTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private const string Responses = "/surveys/medarbetare-2026/responses";

    public static TheoryData<string> Names => [.. HostileBody.All.Select(b => b.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task IsRefusedAtItsPlace(string name)
    {
        var hostile = HostileBody.All.Single(b => b.Name == name);
        var answer = await fixture.Api.PostAsync(Responses, hostile.Body, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(hostile.Status, (int)answer.Status);
        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Equal(hostile.Diagnostics.Order(), answer.Diagnostics.Order());
    }

    [Fact]
    public async Task ALongBodyWithoutALengthIsRefusedToo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Responses) { Content = new StringContent(new string(' ', 200_000), null, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        using var response = await fixture.Api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(413, (int)response.StatusCode);
    }

    [Fact]
    public async Task ALongQuestionnaireIsRefused()
    {
        var answer = await fixture.Api.PostAsync("/questionnaires/check", new string('#', 3_000_000), "application/yaml", TestContext.Current.CancellationToken);
        Assert.Equal((413, "SAM6018 $"), ((int)answer.Status, Assert.Single(answer.Diagnostics)));
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/xml", 415)]
    [InlineData("application/json; charset=utf-8", 400)]
    public async Task OnlyJsonIsRead(string mediaType, int status)
    {
        var answer = await fixture.Api.PostAsync(Responses, "<answers/>", mediaType, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.Status);
    }

    [Fact]
    public async Task AFormulaInFreeTextIsText()
    {
        var answer = await fixture.Api.PostAsync(Responses, """{"id":"formula","units":["akuten"],"answers":{"6":"=cmd|' /C calc'!A0"}}""", cancel: TestContext.Current.CancellationToken);
        Assert.Equal(201, (int)answer.Status);
    }

    [Theory]
    [InlineData("/surveys/nope/responses")]
    [InlineData("/surveys/..%2F..%2Fanswers.db/responses")]
    [InlineData("/surveys/x'%20OR%20'1'='1/responses")]
    public async Task AnUnknownSurveyIsNotFound(string path)
    {
        var answer = await fixture.Api.PostAsync(path, "{}", cancel: TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)answer.Status);
    }
}
