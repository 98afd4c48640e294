using System.Text.Json;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary><c>sam test</c> runs the examples of questionnaires.</summary>
public class TestCommandTests
{
    private const string Passing = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n  - 2: Vad fungerar inte?\n    svar: fritext\n    visa-om: q1 = nej\nindex:\n  sam: { frågor: [1], beräkning: andel, trafikljus: { grönt-från: 80 %, gult-från: 60 % } }\nkontrollfall:\n  - givet: { 1: ja }\n    visas-inte: 2\n    ger: { sam: 100,0 % }\n";
    private static readonly string Failing = Passing.Replace("100,0 %", "99,9 %", StringComparison.Ordinal);

    [Theory]
    [InlineData("test rätt.sam.yaml", 0)]
    [InlineData("test fel.sam.yaml", 1)]
    [InlineData("test rätt.sam.yaml fel.sam.yaml --format json", 1)]
    [InlineData("test questionnaires", 0)]
    [InlineData("test trasig.sam.yaml", 1)]
    [InlineData("test saknas.sam.yaml", 2)]
    [InlineData("test rätt.sam.yaml --format xml", 2)]
    public async Task EndsInOneWhereAnExampleFails(string arguments, int code) => Assert.Equal(code, (await RunAsync(arguments)).ExitCode);

    [Fact]
    public async Task AFailureIsShownAtTheValueExpected()
    {
        var run = await RunAsync("test fel.sam.yaml");
        Assert.StartsWith("fel.sam.yaml:14:17: fel SAM4045: Indexet ”sam” blir 100,0\u00A0%, men kontrollfallet säger 99,9 %.\n", run.Text, StringComparison.Ordinal);
        Assert.EndsWith("fel.sam.yaml: 0 av 1 kontrollfall stämmer.\n", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CoverageListsWhatNoExampleReaches()
    {
        var run = await RunAsync("test rätt.sam.yaml --coverage");
        Assert.Equal(
            """
            rätt.sam.yaml: 1 av 1 kontrollfall stämmer.
              Prövat: 3 av 7 (43 %)
              - svarsalternativ: 1 av 2 (50 %)
                  1: nej
              - villkor, visad och inte visad: 1 av 2 (50 %)
                  2: visas aldrig
              - trafikljus: 1 av 3 (33 %)
                  sam: gult, rött

            """.ReplaceLineEndings("\n"),
            run.Text.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task JsonHoldsCasesAndCoverage()
    {
        using var json = JsonDocument.Parse((await RunAsync("test fel.sam.yaml rätt.sam.yaml --format json --coverage --lang en")).Text);
        var (failing, passing) = (json.RootElement[0], json.RootElement[1]);
        Assert.False(failing.GetProperty("passed").GetBoolean());
        Assert.Equal("The index “sam” becomes 100.0%, but the check says 99,9 %.", failing.GetProperty("checks")[0].GetProperty("diagnostics")[0].GetProperty("message").GetString());
        Assert.Equal(12, passing.GetProperty("checks")[0].GetProperty("line").GetInt32());
        Assert.Equal((3, 7), (passing.GetProperty("coverage").GetProperty("reached").GetInt32(), passing.GetProperty("coverage").GetProperty("goals").GetInt32()));
        Assert.Equal("{\"kind\":\"condition\",\"item\":\"2\",\"part\":\"shown\"}", JsonSerializer.Serialize(passing.GetProperty("coverage").GetProperty("notReached")[1]));
    }

    private static async Task<ToolRun> RunAsync(string arguments)
    {
        using var folder = new WorkFolder();
        folder.Write("rätt.sam.yaml", Passing);
        folder.Write("fel.sam.yaml", Failing);
        folder.Write("trasig.sam.yaml", Passing.Replace("ja-nej", "ja-nei", StringComparison.Ordinal));
        return await folder.RunAsync(arguments);
    }
}
