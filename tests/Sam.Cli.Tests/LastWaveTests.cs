using Sam.Cli.Tests.Running;
using VerifyXunit;

namespace Sam.Cli.Tests;

/// <summary>Last wave is found beside the questionnaire, or named; two years of a sample, to be read as their readers do.</summary>
public class LastWaveTests
{
    private const string Sample = "samples/TwoYears/";
    private const string Now = "egenkontroll-2025.sam.yaml";
    private const string Before = "egenkontroll-2024.sam.yaml";

    [Fact]
    public async Task ReadsLikeThis()
    {
        using var folder = Folder("");
        await Verifier.Verify((await folder.RunAsync($"report {Now}")).Text);
    }

    [Fact]
    public async Task OfAUnitThatWasPutTogetherReadsLikeThis()
    {
        using var folder = Folder("");
        await Verifier.Verify((await folder.RunAsync($"report {Now} --unit hemvard --lang en")).Text);
    }

    [Fact]
    public async Task InJsonReadsLikeThis()
    {
        using var folder = Folder("");
        await Verifier.Verify((await folder.RunAsync($"score {Now} --unit omsorg --format json")).Text, "json");
    }

    [Theory]
    [InlineData("förr")]
    [InlineData("förr/" + Before)]
    public async Task IsTheSameWhereverItLies(string named)
    {
        using var beside = Folder("");
        using var elsewhere = Folder("förr/");
        Assert.Equal((await beside.RunAsync($"report {Now}")).Text, (await elsewhere.RunAsync($"report {Now} --previous {named}")).Text);
    }

    [Fact]
    public async Task IsNotFoundWithoutItsAnswers()
    {
        using var folder = Folder("");
        File.Delete(folder.PathOf("egenkontroll-2024.svar.csv"));
        var run = await folder.RunAsync($"score {Now} --format json");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("previousUnits", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("saknas", "Filen ”saknas” finns inte.")]
    [InlineData("förr/saknas.sam.yaml", "Filen ”förr/saknas.sam.yaml” finns inte.")]
    [InlineData("tom", "Mappen ”tom” har inga enkäter")]
    [InlineData("andra", "Mappen ”andra” har ingen enkät från förra omgången (egenkontroll-2024). Ange enkätens fil.")]
    [InlineData("utan-svar", "Det finns inga svar att räkna på.")]
    public async Task ThatIsNotThereIsAnErrorOfUsage(string named, string message)
    {
        using var folder = Folder("förr/");
        foreach (var name in new[] { "tom", "andra", "utan-svar" })
        {
            Directory.CreateDirectory(folder.PathOf(name));
        }

        folder.Write("andra/a.sam.yaml", "enkät: a\ntitel: A\nanonymt: nej\nsvar: ja-nej\nfrågor: [Ett?]\n");
        folder.Write("andra/b.sam.yaml", "enkät: b\ntitel: B\nanonymt: nej\nsvar: ja-nej\nfrågor: [Ett?]\n");
        File.Copy(folder.PathOf("förr/" + Before), folder.PathOf("utan-svar/" + Before));
        var run = await folder.RunAsync($"score {Now} --previous {named}");
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatIsNotEarlierIsWarnedOf()
    {
        using var folder = Folder("");
        var run = await folder.RunAsync($"score {Before} --previous {Now}");
        Assert.Contains("varning SAM7031: ”egenkontroll-2024” (period 2024) jämförs inte med ”egenkontroll-2025” (period 2025)", run.Messages, StringComparison.Ordinal);
    }

    private static WorkFolder Folder(string before)
    {
        var folder = new WorkFolder();
        Directory.CreateDirectory(folder.PathOf("förr"));
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(Sample)).Select(Path.GetFileName))
        {
            File.Copy(Repository.PathOf(Sample + file), folder.PathOf((file!.Contains("2024", StringComparison.Ordinal) ? before : "") + file));
        }

        return folder;
    }
}
