using System.Text.RegularExpressions;

namespace Sam.Samples.Tests.SurveyApi;

/// <summary>The lines of <c>curl</c> in the sample's README are sent, in order, and get the status that the README says.</summary>
public partial class ReadmeTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task EveryRequestOfTheReadmeGetsTheStatusThatIsShown()
    {
        var readme = Repository.ReadText("samples/SurveyApi/README.md").ReplaceLineEndings("\n").Replace("\\\n", "", StringComparison.Ordinal);
        var commands = Command().Matches(readme);
        Assert.True(commands.Count >= 7);
        foreach (var command in commands.Select(m => (Line: m.Groups[1].Value, Status: m.Groups[2].Value)))
        {
            using var request = Request(command.Line);
            using var response = await fixture.Api.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var expected = command.Status.Length > 0 ? command.Status : request.RequestUri!.OriginalString.EndsWith("/close", StringComparison.Ordinal) ? "204" : "200";
            Assert.True(expected == $"{(int)response.StatusCode}", $"{command.Line}\n{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }
    }

    private static HttpRequestMessage Request(string line)
    {
        var path = Address().Match(line).Groups[1].Value;
        var body = Data().Match(line) is { Success: true } data ? data.Groups[1].Value : null;
        var bytes = FileData().Match(line) is { Success: true } file ? File.ReadAllBytes(Repository.PathOf("samples/SurveyApi/" + file.Groups[1].Value)) : body is null ? null : System.Text.Encoding.UTF8.GetBytes(body);
        var request = new HttpRequestMessage(bytes is not null || line.Contains("-X POST", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, path);
        request.Content = bytes is null ? null : new ByteArrayContent(bytes);
        foreach (var header in Header().Matches(line).Select(m => (Name: m.Groups[1].Value, Value: m.Groups[2].Value)))
        {
            Assert.True(request.Headers.TryAddWithoutValidation(header.Name, header.Value) || request.Content!.Headers.TryAddWithoutValidation(header.Name, header.Value));
        }

        return request;
    }

    [GeneratedRegex("^curl (.*)(?:\n# ([0-9]{3}) )?", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("http://127.0.0.1:5080([^ ]*)")]
    private static partial Regex Address();

    [GeneratedRegex("-H '([^:']*): ([^']*)'")]
    private static partial Regex Header();

    [GeneratedRegex(" -d '([^']*)'")]
    private static partial Regex Data();

    [GeneratedRegex("--data-binary @([^ ]*)")]
    private static partial Regex FileData();
}
