using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>The files of a wave are found by name, or named.</summary>
public class WaveFileTests
{
    private const string Questionnaire = "titel: Uppföljning\nanonymt: nej\nperiod: 2023\nsvar: ja-nej\nfrågor: [Fungerar det?]\n";

    [Theory]
    [InlineData("a.svar.csv", "enhet;1\nÖst;ja\nVäst;nej\n", "Öst")]
    [InlineData("a.responses.csv", "unit,1\nÖst,ja\n", "Öst")]
    [InlineData("a.svar.json", """[{ "enhet": "Öst", "1": "ja" }]""", "Öst")]
    [InlineData("a.publicerat.csv", "enhet;mått;värde\nÖst;svarsfrekvens;90 %\n", "Öst")]
    [InlineData("a.published.csv", "unit;measure;value\nÖst;mean;3\n", "Öst")]
    [InlineData("a.åtgärder.csv", "enhet;åtgärd\nÖst;Öva\n", "Öst")]
    [InlineData("a.a\u030Atga\u0308rder.csv", "enhet;åtgärd\nÖst;Öva\n", "Öst")]
    [InlineData("a.actions.json", """[{ "unit": "Öst", "action": "Öva" }]""", "Öst")]
    public async Task AreFoundBesideTheQuestionnaire(string name, string text, string unit)
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Questionnaire);
        folder.Write(name, text);
        var run = await folder.RunAsync("score a.sam.yaml --format json");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Contains($"\"name\": \"{unit}\"", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MayLieAnywhereWhenTheyAreNamed()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Questionnaire);
        folder.Write("x.csv", "enhet;1\ne1;ja\n");
        folder.Write("y.csv", "id;namn;inbjudna\ne1;Enheten;4\n");
        folder.Write("z.csv", "enhet;mått;period;värde\ne1;svarsfrekvens;2022;50 %\n");
        folder.Write("w.csv", "enhet;åtgärd\ne1;Öva\n");
        var run = await folder.RunAsync("report a.sam.yaml --responses x.csv --organisation y.csv --published z.csv --actions w.csv");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Contains("Uppföljning – Enheten", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTwoQuestionnairesAreKeptApart()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Questionnaire);
        folder.Write("b.sam.yaml", Questionnaire);
        folder.Write("a.svar.csv", "enhet;1\ne1;ja\n");
        folder.Write("b.svar.csv", "enhet;1\ne1;nej\ne2;nej\n");
        var run = await folder.RunAsync("score a.sam.yaml b.sam.yaml --format json");
        Assert.Equal(0, run.ExitCode);

        // e2 answered one of them only: whether it was asked the other nobody has said.
        Assert.StartsWith("varning SAM7020: Enheter utan både svar och antal inbjudna: 1 (e2).", run.Messages, StringComparison.Ordinal);
        Assert.StartsWith("[", run.Text, StringComparison.Ordinal);
        Assert.Equal((2, ""), await folder.RunAsync("score a.sam.yaml b.sam.yaml --responses a.svar.csv") is var wrong ? (wrong.ExitCode, wrong.Text) : default);
    }

    [Fact]
    public async Task MayBePipes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");

        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Questionnaire);
        folder.Write("x.csv", "enhet;1\nÖst;ja\nVäst;kanske\n");
        var run = await ToolProcess.RunInShellAsync(folder.Root, "sam score a.sam.yaml --responses /dev/stdin --format json < x.csv");
        var piped = await ToolProcess.RunInShellAsync(folder.Root, "cat x.csv | sam score a.sam.yaml --responses /dev/stdin --format json");
        Assert.Equal((1, run.Text, run.Messages), (piped.ExitCode, piped.Text, piped.Messages));
        Assert.Contains("SAM6001", piped.Messages, StringComparison.Ordinal);
        Assert.Contains("3 │ Väst;kanske", piped.Messages, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Öst\"", piped.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfActionsForAllQuestionnairesIsReadOnce()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Questionnaire);
        folder.Write("b.sam.yaml", Questionnaire);
        folder.Write("w.csv", "enkät;enhet;åtgärd\n;e1;Öva\nb;e1;Öva mer\nc;e1;Öva mest\n");
        var run = await folder.RunAsync("score a.sam.yaml b.sam.yaml --actions w.csv --format json");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Messages.Split('\n'), l => l.StartsWith("w.csv:4:1: fel SAM6019: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OfOrganisationsMayNotDiffer()
    {
        using var folder = new WorkFolder();
        foreach (var name in new[] { "a", "b" })
        {
            folder.Write($"{name}.sam.yaml", Questionnaire);
            folder.Write($"{name}.svar.csv", "enhet;1\ne1;ja\n");
            folder.Write($"{name}.organisation.csv", "id;namn\ne1;Enheten\n");
        }

        Assert.Equal(0, (await folder.RunAsync("score a.sam.yaml b.sam.yaml")).ExitCode);
        folder.Write("b.organisation.csv", "id;namn\ne1;En annan\n");
        var run = await folder.RunAsync("score a.sam.yaml b.sam.yaml");
        Assert.Equal(
            (2, "", "Enkäterna har olika organisationer (a.organisation.csv, b.organisation.csv). Ange --organisation FIL.\n"),
            (run.ExitCode, run.Text, run.Messages));
        Assert.Equal(0, (await folder.RunAsync("score a.sam.yaml b.sam.yaml --organisation b.organisation.csv")).ExitCode);
    }

    [Fact]
    public async Task OfOrganisationsMayNotDifferEvenWhereOneBelongsToAUsedQuestionnaire()
    {
        using var folder = new WorkFolder();
        var run = await folder.RunAsync($"report {WorkFolder.Skane} {WorkFolder.Vastmanland}");
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains("skane-chef-2023.organisation.csv, ", run.Messages, StringComparison.Ordinal);
        Assert.Contains("vastmanland-2023.organisation.csv). Ange --organisation FIL.", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfAUsedQuestionnaireGiveTheOrganisationOnlyWhereThereIsNoOther()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", "använder: { förra: b.sam.yaml }\n" + Questionnaire);
        folder.Write("b.sam.yaml", Questionnaire);
        folder.Write("a.svar.csv", "enhet;1\ne1;ja\n");
        folder.Write("b.organisation.csv", "id;namn\ne1;Förra namnet\n");
        Assert.Contains("Förra namnet", (await folder.RunAsync("score a.sam.yaml --format json")).Text, StringComparison.Ordinal);
        folder.Write("a.organisation.csv", "id;namn\ne1;Årets namn\n");
        Assert.Contains("Årets namn", (await folder.RunAsync("score a.sam.yaml --format json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralReportsMayBeWrittenAtOnce()
    {
        using var folder = new WorkFolder();
        var run = await folder.RunAsync($"report {WorkFolder.Vastmanland} -o r.txt -o r.MD -o r.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Assert.All(["r.txt", "r.MD", "r.json"], name => Assert.NotEmpty(folder.ReadBytes(name)));
        Assert.Equal((await folder.RunAsync($"report {WorkFolder.Vastmanland}")).Text, folder.Read("r.txt"));
    }
}
