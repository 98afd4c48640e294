using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary><c>sam format</c>, and questionnaires that exist in both notations.</summary>
public class FormatTests
{
    private const string Loose = "titel:   Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor: [Fungerar det?]\n";
    private const string Canonical = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - Fungerar det?\n";

    [Theory]
    [InlineData(WorkFolder.Skane)]
    [InlineData(WorkFolder.Vastmanland)]
    public async Task BothNotationsScoreTheSame(string yaml)
    {
        using var folder = new WorkFolder();
        var text = QuestionnaireText.PathIn(yaml, QuestionnaireNotation.Text);
        folder.AddText(text);
        var fromYaml = await folder.RunAsync($"score {yaml} --format json");
        var fromText = await folder.RunAsync($"score {text} --format json");
        Assert.Equal(fromYaml.Text, fromText.Text);
        Assert.Equal(0, fromText.ExitCode);
    }

    [Fact]
    public async Task AFolderWithBothNotationsIsScoredOnce()
    {
        using var folder = new WorkFolder();
        var once = await folder.RunAsync($"report questionnaires");
        folder.AddText(QuestionnaireText.PathIn(WorkFolder.Vastmanland, QuestionnaireNotation.Text));
        var twice = await folder.RunAsync("report questionnaires");
        Assert.Equal((once.ExitCode, once.Text), (twice.ExitCode, twice.Text));
    }

    [Fact]
    public async Task TwoNotationsThatDifferAreOneFinding()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Canonical);
        folder.Write("a.sam", "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\n\n1. Fungerar allt?\n");
        var run = await folder.RunAsync("check a.sam a.sam.yaml --format msbuild");
        Assert.Equal((1, "a.sam(5,1): error SAM2160: ”a.sam” och ”a.sam.yaml” är samma enkät i två notationer, men fråga 1 har olika text. Rätta den ena, eller ta bort den.\n"), (run.ExitCode, run.Text));
    }

    [Fact]
    public async Task AFileIsWrittenInItsPlaceAndNamed()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Loose);
        var run = await folder.RunAsync("format a.sam.yaml");
        Assert.Equal((0, "a.sam.yaml\n", Canonical), (run.ExitCode, run.Text, folder.Read("a.sam.yaml")));
    }

    [Fact]
    public async Task CheckWritesNothingAndEndsInOne()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Loose);
        folder.Write("b.sam.yaml", Canonical);
        var run = await folder.RunAsync("format a.sam.yaml b.sam.yaml --check");
        Assert.Equal((1, "a.sam.yaml\n", Loose), (run.ExitCode, run.Text, folder.Read("a.sam.yaml")));
    }

    [Fact]
    public async Task AnotherNotationIsANewFileAndNoFileIsWrittenOver()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Loose);
        Assert.Equal((0, "a.sam\n"), ((await folder.RunAsync("format a.sam.yaml --to text")) is var first ? (first.ExitCode, first.Text) : default));
        Assert.Equal("titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\n\n- Fungerar det?\n", folder.Read("a.sam"));
        var again = await folder.RunAsync("format a.sam.yaml --to text");
        Assert.Equal((2, "Filen ”a.sam” finns redan. Ta bort den först, om den ska skrivas på nytt.\n"), (again.ExitCode, again.Messages));
    }

    [Fact]
    public async Task ATranslationThatIsNamedStandsForItsQuestionnaire()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", "titel: Uppföljning\nspråk: [sv, en]\nanonymt: nej\nsvar: fritext\nfrågor:\n  - 1: Vad fungerar?\n");
        folder.Write("a.en.sam.yaml", "titel: Follow-up\n1: What works?\n");
        var run = await folder.RunAsync("check a.en.sam.yaml a.sam.yaml");
        Assert.Equal((0, "Inga fel i 1 fil.\n"), (run.ExitCode, run.Text));
    }

    [Fact]
    public async Task AFileThatCanNotBeReadIsLeftAsItIs()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", "titel: { Uppföljning\n");
        var run = await folder.RunAsync("format a.sam.yaml");
        Assert.Equal((1, "", "titel: { Uppföljning\n"), (run.ExitCode, run.Text, folder.Read("a.sam.yaml")));
        Assert.Contains("SAM1016", run.Messages, StringComparison.Ordinal);
    }
}
