using System.Text.Json;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary><c>sam diff</c> tells what changed between two questionnaires.</summary>
public class DiffCommandTests
{
    private const string Before = "enkät: enkät-2025\ntitel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Har ni arbetat aktivt med målen?\n  - 2: Är riskerna bedömda?\n";
    private const string After = "enkät: enkät-2026\nföregående: enkät-2025\ntitel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Har ni arbetat systematiskt med målen?\n  - 3: Vem är skyddsombud?\n    svar: fritext\n";

    [Theory]
    [InlineData("diff 2025.sam.yaml 2026.sam.yaml", 1)]
    [InlineData("diff 2025.sam.yaml 2025.sam.yaml", 0)]
    [InlineData("diff 2025.sam.yaml 2025.sam.yaml --fail-on any", 0)]
    [InlineData("diff 2025.sam.yaml omformulerad.sam.yaml", 0)]
    [InlineData("diff 2025.sam.yaml omformulerad.sam.yaml --fail-on note", 1)]
    [InlineData("diff 2025.sam.yaml trasig.sam.yaml", 1)]
    [InlineData("diff 2025.sam.yaml", 2)]
    [InlineData("diff 2025.sam.yaml 2026.sam.yaml 2025.sam.yaml", 2)]
    [InlineData("diff questionnaires questionnaires", 2)]
    [InlineData("diff 2025.sam.yaml saknas.sam.yaml", 2)]
    public async Task EndsInOneWhereTheComparisonIsBroken(string arguments, int code) => Assert.Equal(code, (await RunAsync(arguments)).ExitCode);

    [Fact]
    public async Task TheGravestChangesComeFirst() => Assert.Equal(
        """
        2025.sam.yaml → 2026.sam.yaml

        Bryter jämförelsen mellan åren (1)
          Fråga 2: borttagen: ”Är riskerna bedömda?”.

        Kan jämföras med förbehåll (1)
          Fråga 1: omformulerad: ”aktivt” → ”systematiskt”.

        Påverkar inte jämförelsen (1)
          Fråga 3: ny: ”Vem är skyddsombud?”.

        Samlat: jämförelsen bryts för det som står överst.

        """.ReplaceLineEndings("\n"),
        (await RunAsync("diff 2025.sam.yaml 2026.sam.yaml")).Text);

    [Fact]
    public async Task JsonHoldsEveryChange()
    {
        using var json = JsonDocument.Parse((await RunAsync("diff 2025.sam.yaml 2026.sam.yaml --format json --lang en")).Text);
        Assert.Equal("breaking", json.RootElement.GetProperty("verdict").GetString());
        var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToList();
        Assert.Equal(["itemReworded", "itemAdded", "itemRemoved"], changes.Select(c => c.GetProperty("kind").GetString()!));
        Assert.Equal("Question 1: reworded: “aktivt” → “systematiskt”.", changes[0].GetProperty("text").GetString());
        Assert.Equal("Har ni arbetat aktivt med målen?", changes[0].GetProperty("before").GetString());
        Assert.Equal("1", changes[0].GetProperty("items")[0].GetString());
    }

    private static async Task<ToolRun> RunAsync(string arguments)
    {
        using var folder = new WorkFolder();
        folder.Write("2025.sam.yaml", Before);
        folder.Write("2026.sam.yaml", After);
        folder.Write("omformulerad.sam.yaml", Before.Replace("aktivt", "systematiskt", StringComparison.Ordinal));
        folder.Write("trasig.sam.yaml", Before.Replace("ja-nej", "ja-nei", StringComparison.Ordinal));
        return await folder.RunAsync(arguments);
    }
}
