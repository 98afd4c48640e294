using System.Text.Json;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>The tool computes intervals and reliability where the questionnaire asks for them, and says them in words.</summary>
public class StatisticsCommandTests
{
    private const string Form = """
        titel: Uppföljning
        anonymt: nej
        frågor:
          - 1: Finns rutiner?
            svar: ja-nej
            redovisa: [konfidensintervall]
          - 2: Vi trivs
            svar: 1-5
            redovisa: [konfidensintervall, spridning]
          - 3: Vi hinner
            svar: 1-5
          - 4: Vi rekommenderar arbetsplatsen
            svar: { från: 0, till: 10 }
            redovisa: [enps]
          - 5: Följs rutinerna?
            svar: ja-nej
        index:
          trivsel:
            frågor: [2, 3]
            redovisa: [reliabilitet, konfidensintervall]
          rutiner:
            frågor: [1, 5]
            beräkning: andel
            redovisa: [reliabilitet]
          krav:
            frågor: [1]
            skala: reflektiv
            redovisa: [reliabilitet]
        """;

    private const string Answers = "enhet;1;2;3;4;5\nA;ja;5;4;10;ja\nA;ja;4;4;6;nej\nA;nej;1;2;3;nej\nB;ja;3;2;8;ja\n";

    [Fact]
    public async Task TheGoldenSurveyScoredByTheToolHasTheNetPromoterScoreOfR()
    {
        using var folder = new WorkFolder();
        folder.Write("s.sam.yaml", GoldenFile.Text("sam_answers.sam.yaml").Replace("svar: { från: 0, till: 10 }", "svar: { från: 0, till: 10 }\n    redovisa: [enps]", StringComparison.Ordinal));
        folder.Write("s.svar.csv", GoldenFile.Text("sam_answers.csv"));
        folder.Write("s.organisation.csv", GoldenFile.Text("sam_units.csv"));
        using var json = JsonDocument.Parse((await folder.RunAsync("score s.sam.yaml --format json")).Text);
        var items = json.RootElement.GetProperty("units")[0].GetProperty("items").EnumerateArray();
        var enps = items.Single(i => i.GetProperty("item").GetString() == "enps").GetProperty("measures").GetProperty("enps");
        var expected = GoldenFile.Json("s18_enps_expected.json").GetProperty("survey");

        Assert.Equal(expected.GetProperty("n").GetInt64(), enps.GetProperty("n").GetInt64());
        Near(expected.GetProperty("enps"), enps.GetProperty("value"), 1e-9);
        Near(expected.GetProperty("se"), enps.GetProperty("se"), 1e-9);
        Near(expected.GetProperty("ci95_t")[0], enps.GetProperty("lo"), 1e-8);
        Near(expected.GetProperty("ci95_t")[1], enps.GetProperty("hi"), 1e-8);
        Assert.Equal("t", enps.GetProperty("method").GetString());
    }

    [Theory]
    [InlineData("sv", "Konfidensintervall: 30,1\u00A0% till 95,4\u00A0% (95\u00A0%, Wilson) för andelen positiva.")]
    [InlineData("sv", "Konfidensintervall: 0,53 till 5,97 (95\u00A0%, Student t) för medelvärdet. Standardavvikelse: 1,71 (medelfel 0,85; kvartiler 2,50 och 4,25).")]
    [InlineData("sv", "eNPS: −25 (4 svar; medelfel 47,9; 95\u00A0% konfidensintervall −177 till +127).")]
    [InlineData("sv", "Reliabilitet: alfa 0,88 (95\u00A0% konfidensintervall −0,87 till 0,99), på 4 svar på alla frågor; färre än 30 svar, eller färre än 5 per fråga. Konfidensintervall: 0,93 till 5,32 (95\u00A0%, Student t) för medelvärdet.")]
    [InlineData("sv", "rutiner. Reliabilitet: beräknas inte för en checklista eller andel, om inte enkäten säger ”skala: reflektiv”.")]
    [InlineData("sv", "Reliabilitet: – (för få frågor).")]
    [InlineData("en", "Confidence interval: 30.1% to 95.4% (95%, Wilson) for the share positive.")]
    [InlineData("en", "eNPS: −25 (4 answers; standard error 47.9; 95% confidence interval −177 to +127).")]
    [InlineData("en", ", of 4 responses to all items; fewer than 30 responses, or fewer than 5 per item.")]
    public async Task TheReportSaysThemInWords(string language, string sentence)
    {
        using var folder = new WorkFolder();
        var run = await RunAsync(folder, $"report f.sam.yaml --lang {language}");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(sentence, string.Join(" ", run.Text.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainNamesTheMethodAndTheEnds()
    {
        using var folder = new WorkFolder();
        var text = (await RunAsync(folder, "explain f.sam.yaml 1 --measure konfidensintervall")).Text;
        Assert.Contains("nedre gräns: 0,300642", text, StringComparison.Ordinal);
        Assert.Contains("konfidensnivå: 0,95\n", text, StringComparison.Ordinal);
        Assert.Contains("metod: Wilson", text, StringComparison.Ordinal);
        Assert.Contains("gäller: andelen positiva", text, StringComparison.Ordinal);
    }

    private static Task<ToolRun> RunAsync(WorkFolder folder, string arguments)
    {
        folder.Write("f.sam.yaml", Form);
        folder.Write("f.svar.csv", Answers);
        return folder.RunAsync(arguments);
    }

    private static void Near(JsonElement expected, JsonElement actual, double tolerance) =>
        Assert.True(Math.Abs(expected.GetDouble() - actual.GetDouble()) <= tolerance * Math.Abs(expected.GetDouble()), $"expected {expected}, got {actual}");
}
