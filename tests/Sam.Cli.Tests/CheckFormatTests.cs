using System.Text.Json;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>Diagnostics as machines read them.</summary>
public class CheckFormatTests
{
    private const string Broken = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nei\nfrågor:\n  - 1: Fungerar det, 100 %?\n  - 1: Fungerar det nu?\n";

    [Fact]
    public async Task Json()
    {
        var run = await RunAsync("check b.sam.yaml a.sam.yaml --format json");
        var all = JsonDocument.Parse(run.Text).RootElement.EnumerateArray().ToList();
        Assert.Equal(
            ["a.sam.yaml 3,7-3,13 SAM2104 error", "a.sam.yaml 6,5-6,6 SAM2106 error", "b.sam.yaml 1,1-1,6 SAM4007 hint"],
            all.Select(d => $"{Text(d, "file")} {Range(d)} {Text(d, "id")} {Text(d, "severity")}"));
        Assert.All(all, d => Assert.Equal(
            ["id", "severity", "file", "line", "column", "endLine", "endColumn", "message", "help", "related", "fixes"],
            d.EnumerateObject().Select(p => p.Name)));
        Assert.All(all, d => Assert.Equal($"docs/diagnostics/{Text(d, "id")}.md", Text(d, "help")));
    }

    [Fact]
    public async Task JsonHasTheFixesAndTheRelatedPlaces()
    {
        var all = JsonDocument.Parse((await RunAsync("check a.sam.yaml --format json")).Text).RootElement;
        var fix = Assert.Single(all[0].GetProperty("fixes").EnumerateArray());
        var edit = Assert.Single(fix.GetProperty("edits").EnumerateArray());
        Assert.Equal(("3,7-3,13", "ja-nej"), (Range(edit), Text(edit, "text")));
        Assert.NotEqual("", Text(fix, "title"));
        Assert.True(fix.GetProperty("certain").GetBoolean());
        var related = Assert.Single(all[1].GetProperty("related").EnumerateArray());
        Assert.Equal(("a.sam.yaml", "5,5-5,6"), (Text(related, "file"), Range(related)));
    }

    [Fact]
    public async Task JsonOfNothingIsAnEmptyArray() => Assert.Equal("[]\n", (await RunAsync("check questionnaires --format json")).Text);

    [Fact]
    public async Task MsBuild() => Assert.Matches("""
        ^a\.sam\.yaml\(3,7\): error SAM2104: Skalan ”ja-nei” finns inte\. .*
        a\.sam\.yaml\(6,5\): error SAM2106: .*
        b\.sam\.yaml\(1,1\): message SAM4007: .*
        $
        """, (await RunAsync("check b.sam.yaml a.sam.yaml --format msbuild")).Text);

    [Fact]
    public async Task GitHub() => Assert.Matches("""
        ^::error file=a\.sam\.yaml,line=3,col=7,endLine=3,endColumn=13,title=SAM2104::Skalan ”ja-nei” finns inte\. .*
        ::error file=a\.sam\.yaml,line=6,col=5,endLine=6,endColumn=6,title=SAM2106::.*
        ::notice file=b\.sam\.yaml,line=1,col=1,endLine=1,endColumn=6,title=SAM4007::.*
        $
        """, (await RunAsync("check b.sam.yaml a.sam.yaml --format github")).Text);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("msbuild")]
    [InlineData("github")]
    [InlineData("sarif")]
    public async Task ResultsGoToOneStreamWithoutColours(string format)
    {
        var run = await RunAsync($"check a.sam.yaml b.sam.yaml --format {format}");
        Assert.Equal("", run.Messages);
        Assert.DoesNotContain('\u001b', run.Text);
        Assert.DoesNotContain('\uFEFF', run.Text);
        Assert.DoesNotContain('\r', run.Text);
        Assert.EndsWith("\n", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("questionnaires", "Inga fel i 3 filer.\n")]
    [InlineData("questionnaires --lang en", "No errors in 3 files.\n")]
    [InlineData("questionnaires/vastmanland-2023.sam.yaml", "Inga fel i 1 fil.\n")]
    [InlineData("questionnaires ./questionnaires/vastmanland-2023.sam.yaml", "Inga fel i 3 filer.\n")]
    [InlineData("questionnaires ./questionnaires questionnaires/../questionnaires", "Inga fel i 3 filer.\n")]
    public async Task AFolderMeansAllInIt(string arguments, string expected) => Assert.Equal(expected, (await RunAsync("check " + arguments)).Text);

    [Fact]
    public async Task TranslationsAndHiddenFoldersAreNoQuestionnairesOfTheirOwn()
    {
        using var folder = new WorkFolder();
        folder.Write("questionnaires/vastmanland-2023.en.sam.yaml", "1: Is it?");
        Directory.CreateDirectory(folder.PathOf("questionnaires/.git"));
        folder.Write("questionnaires/.git/x.sam.yaml", Broken);
        Directory.CreateDirectory(folder.PathOf("questionnaires/deeper"));
        folder.Write("questionnaires/deeper/x.sam.yaml", Broken);
        var run = await folder.RunAsync("check questionnaires");
        Assert.EndsWith("2 fel i 4 filer. 1 kan rättas: sam check --fix\n", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkBackToTheFolderIsNotFollowed()
    {
        using var folder = new WorkFolder();
        Directory.CreateSymbolicLink(folder.PathOf("questionnaires/again"), folder.PathOf("questionnaires"));
        Assert.Equal("Inga fel i 3 filer.\n", (await folder.RunAsync("check questionnaires")).Text);
    }

    [Theory]
    [InlineData("check --explain SAM2104", "SAM2104 (fel): Skalan finns inte\nSkalan ”…” finns inte.", "Rätta stavningen, eller lägg till skalan.", "Fel:\n\n    svar: ja-nei\n")]
    [InlineData("check --explain SAM2104 --lang en", "SAM2104 (error): Unknown scale\nThere is no scale", "Correct the spelling, or add the scale.", "Right:\n\n    svar: ja-nej\n")]
    [InlineData("check --explain sam6020", "SAM6020 (råd): Filen är inte UTF-8\nFilen är inte UTF-8", "spara helst om filen som UTF-8.", "\n    I Excel: Spara som")]
    public async Task ExplainPrintsThePageOfADiagnostic(string arguments, string start, string sentence, string example)
    {
        var run = await RunAsync(arguments);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, run.Text, StringComparison.Ordinal);
        Assert.Contains(sentence, run.Text, StringComparison.Ordinal);
        Assert.Contains(example, run.Text, StringComparison.Ordinal);
        Assert.Matches("\ndocs/diagnostics/SAM[0-9]{4}\\.md\n$", run.Text);
    }

    [Fact]
    public async Task NamesOfFilesAreRelativeHoweverTheyAreGiven()
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Broken);
        var run = await ToolProcess.RunAsync(folder.PathOf("questionnaires"), ["check", folder.PathOf("a.sam.yaml"), "--format", "msbuild"]);
        Assert.StartsWith("../a.sam.yaml(3,7): error SAM2104", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Root, run.Text, StringComparison.Ordinal);
    }

    private static async Task<ToolRun> RunAsync(string arguments)
    {
        using var folder = new WorkFolder();
        folder.Write("a.sam.yaml", Broken);
        folder.Write("b.sam.yaml", "titel: Uppföljning\nsvar: ja-nej\nfrågor: [Fungerar det?]\n");
        return await folder.RunAsync(arguments);
    }

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    private static string Range(JsonElement element) =>
        $"{element.GetProperty("line")},{element.GetProperty("column")}-{element.GetProperty("endLine")},{element.GetProperty("endColumn")}";
}
