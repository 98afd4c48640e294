using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests;

/// <summary>Scripts rely on them: 0 fine, 1 findings, 2 wrong usage.</summary>
public class ExitCodeTests
{
    private const string Hint = "titel: Uppföljning\nsvar: ja-nej\nfrågor: [Fungerar det?]\n";
    private const string Warning = "titel: Uppföljning\nanonymt: nej\nperiod: 2026\nsvar: ja-nej\nfrågor:\n  - 1: Fungerar det?\n    lagrum: AFS 2001:1 8 §\n";
    private const string Error = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nei\nfrågor: [Fungerar det?]\n";

    [Theory]
    [InlineData("check hint.sam.yaml", 0)]
    [InlineData("check hint.sam.yaml --fail-on warning", 0)]
    [InlineData("check hint.sam.yaml --fail-on hint", 1)]
    [InlineData("check warning.sam.yaml", 0)]
    [InlineData("check warning.sam.yaml --fail-on warning", 1)]
    [InlineData("check warning.sam.yaml --fail-on hint", 1)]
    [InlineData("check error.sam.yaml", 1)]
    [InlineData("check error.sam.yaml --format json", 1)]
    [InlineData("check hint.sam.yaml error.sam.yaml", 1)]
    [InlineData("check questionnaires --fail-on hint", 0)]
    [InlineData("score error.sam.yaml", 1)]
    [InlineData("report questionnaires/skane-forvaltning-2023.sam.yaml --fail-on hint", 0)]
    [InlineData("score questionnaires/vastmanland-2023.sam.yaml", 0)]
    [InlineData("score questionnaires/vastmanland-2023.sam.yaml --fail-on warning", 1)]
    [InlineData("report questionnaires/vastmanland-2023.sam.yaml --fail-on warning", 1)]
    [InlineData("--help", 0)]
    [InlineData("report --help", 0)]
    [InlineData("--version", 0)]
    public async Task ARunThatIsPossibleEndsInZeroOrOne(string arguments, int expected)
    {
        var run = await RunAsync(arguments);
        Assert.Equal(expected, run.ExitCode);
        Assert.NotEqual("", run.Text + run.Messages);
    }

    [Theory]
    [InlineData("check saknas.sam.yaml", "Filen ”saknas.sam.yaml” finns inte.")]
    [InlineData("report saknas/också.sam.yaml", "Filen ”saknas/också.sam.yaml” finns inte.")]
    [InlineData("check", "Ange minst en enkät, eller en mapp med enkäter.")]
    [InlineData("check tom", "Mappen ”tom” har inga enkäter (*.sam.yaml, *.sam).")]
    [InlineData("check questionnaires/skane-forvaltning-2023.svar.csv", "”questionnaires/skane-forvaltning-2023.svar.csv” är ingen enkät: filnamnet ska sluta på .sam.yaml eller .sam.")]
    [InlineData("check saknas.sam.yaml tom hint.sam.yaml också.sam.yaml", "Filen ”saknas.sam.yaml” finns inte.\nMappen ”tom” har inga enkäter (*.sam.yaml, *.sam).\nFilen ”också.sam.yaml” finns inte.")]
    [InlineData("", "Ange ett kommando: new, check, test, format, diff, score, report, explain, sample, schema.")]
    [InlineData("--frmat", "Flaggan ”--frmat” finns inte.")]
    [InlineData("chekc questionnaires", "Kommandot ”chekc” finns inte. Menade du ”check”?")]
    [InlineData("check questionnaires --formt json", "Flaggan ”--formt” finns inte. Menade du ”--format”?")]
    [InlineData("check questionnaires --formt json --fail-on never --zzz", "Flaggan ”--formt” finns inte. Menade du ”--format”?\nFlaggan ”--zzz” finns inte.\n--fail-on kan inte vara ”never”. Välj bland error, hint, warning.")]
    [InlineData("check questionnaires --format jsn", "--format kan inte vara ”jsn”. Välj bland github, json, msbuild, sarif, text. Menade du ”json”?")]
    [InlineData("check questionnaires --format", "--format behöver ett värde.")]
    [InlineData("check questionnaires --lang sv --lang en", "--lang kan bara anges en gång.")]
    [InlineData("check -- -x.sam.yaml", "Filen ”-x.sam.yaml” finns inte.")]
    [InlineData("explain questionnaires/skane-forvaltning-2023.sam.yaml", "Ange vad som ska förklaras: en frågas kod, ett index eller svarsfrekvens.")]
    [InlineData("explain questionnaires/skane-forvaltning-2023.sam.yaml Q", "Enkäten har ingen fråga och inget index ”Q”.")]
    [InlineData("explain questionnaires/skane-forvaltning-2023.sam.yaml svarsfrekvns", "Enkäten har ingen fråga och inget index ”svarsfrekvns”. Menade du ”svarsfrekvens”?")]
    [InlineData("explain questionnaires/skane-forvaltning-2023.sam.yaml N --measure netto", "”N” har inget mått ”netto”. Det har: medelvärde, median.")]
    [InlineData("explain questionnaires/vastmanland-2023.sam.yaml 1", "Det finns inga svar att förklara, bara publicerade siffror.")]
    [InlineData("report", "Ange minst en enkät, eller en mapp med enkäter.")]
    [InlineData("report --lang en", "Name at least one questionnaire, or a folder of them.")]
    [InlineData("check @hint.sam.yaml", "Filen ”@hint.sam.yaml” finns inte.")]
    [InlineData("check questionnaires --watch --fix", "--watch och --fix går inte ihop.")]
    [InlineData("check saknas.sam.yaml --watch", "Filen ”saknas.sam.yaml” finns inte.")]
    [InlineData("check saknas.sam.yaml --fix", "Filen ”saknas.sam.yaml” finns inte.")]
    [InlineData("check hint", "Filen ”hint” finns inte. Menade du ”hint.sam.yaml”?")]
    [InlineData("hint.sam.yaml", "Ange ett kommando före ”hint.sam.yaml”, till exempel: sam check hint.sam.yaml")]
    [InlineData("sample", "Ange en enda enkät.")]
    [InlineData("sample hint.sam.yaml --organisation tom", "”tom” är en mapp; här behövs en fil.")]
    [InlineData("schema enkät", "”enkät” hör inte till kommandot.")]
    [InlineData("schema --instal", "Flaggan ”--instal” finns inte. Menade du ”--install”?")]
    [InlineData("schema --lang de", "--lang kan inte vara ”de”. Välj bland en, sv.")]
    [InlineData("check --explain SAM9999", "”SAM9999” är inget id för ett fel, en varning eller ett råd. Ett id skrivs som SAM2104.")]
    [InlineData("score hint.sam.yaml", "Det finns inga svar att räkna på. Lägg dem i hint.svar.csv, eller ange --responses FIL.")]
    [InlineData("score questionnaires/vastmanland-2023.sam.yaml --responses saknas.csv", "Filen ”saknas.csv” finns inte.")]
    [InlineData("score questionnaires/vastmanland-2023.sam.yaml --organisation saknas.csv", "Filen ”saknas.csv” finns inte.")]
    [InlineData("report questionnaires/skane-forvaltning-2023.sam.yaml --unit f18", "Enheten ”f18” finns inte i organisationen.")]
    [InlineData("report questionnaires/skane-forvaltning-2023.sam.yaml --unit region-skaane", "Enheten ”region-skaane” finns inte i organisationen. Menade du ”region-skane”?")]
    [InlineData("report questionnaires/skane-forvaltning-2023.sam.yaml -o rapport.docx", "”rapport.docx”: rapporten kan skrivas som .txt, .md, .json.")]
    [InlineData("report questionnaires/skane-forvaltning-2023.sam.yaml -o rapport", "”rapport”: rapporten kan skrivas som .txt, .md, .json.")]
    [InlineData("report questionnaires/skane-forvaltning-2023.sam.yaml -o saknas/rapport.txt", "Filen ”saknas/rapport.txt” går inte att skriva.")]
    [InlineData("score questionnaires/vastmanland-2023.sam.yaml copy.sam.yaml", "Flera enkäter heter ”vastmanland-2023” (questionnaires/vastmanland-2023.sam.yaml, copy.sam.yaml). Ange varje enkät en gång.")]
    public async Task WrongUsageEndsInTwoAndSaysWhy(string arguments, string message)
    {
        var run = await RunAsync(arguments);
        Assert.Equal((2, "", message + "\n"), (run.ExitCode, run.Text, run.Messages));
    }

    [Theory]
    [InlineData("")]
    [InlineData("chekc questionnaires")]
    [InlineData("check questionnaires --formt json")]
    [InlineData("check questionnaires --format xml")]
    [InlineData("check questionnaires --fail-on never")]
    [InlineData("report")]
    [InlineData("report questionnaires/skane-forvaltning-2023.sam.yaml --lang de")]
    public async Task AnUnknownOptionEndsInTwo(string arguments)
    {
        var run = await RunAsync(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.NotEqual("", run.Messages);
    }

    [Theory]
    [InlineData("sam check questionnaires > /dev/full", "Resultatet går inte att skriva ut.\n")]
    [InlineData("sam report questionnaires/vastmanland-2023.sam.yaml > /dev/full", "Resultatet går inte att skriva ut.\n")]
    [InlineData("sam check saknas.sam.yaml 2> /dev/full", "")]
    public async Task AFullDiskEndsInTwo(string command, string message)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This machine has no /dev/full.");

        using var folder = new WorkFolder();
        var run = await ToolProcess.RunInShellAsync(folder.Root, command);
        Assert.Equal((2, "", message), (run.ExitCode, run.Text, run.Messages));
    }

    [Fact]
    public async Task AnEmptyNameIsAFileThatDoesNotExist()
    {
        using var folder = new WorkFolder();
        var run = await ToolProcess.RunAsync(folder.Root, ["check", ""]);
        Assert.Equal((2, "Filen ”” finns inte.\n"), (run.ExitCode, run.Messages));
    }

    [Fact]
    public async Task QuestionnairesThatUseEachOtherAreAFindingOfBoth()
    {
        using var folder = new WorkFolder();
        foreach (var (own, other) in new[] { ("a", "b"), ("b", "a") })
        {
            folder.Write($"{own}.sam.yaml", $"titel: Uppföljning\nanonymt: nej\nanvänder: {{ annan: {other}.sam.yaml }}\nsvar: ja-nej\nfrågor: [Fungerar det?]\n");
        }

        var run = await folder.RunAsync("check a.sam.yaml b.sam.yaml --format msbuild");
        Assert.Equal((1, """
            a.sam.yaml(3,20): error SAM2127: Filerna använder varandra i en ring: a.sam.yaml → b.sam.yaml → a.sam.yaml.
            b.sam.yaml(3,20): error SAM2127: Filerna använder varandra i en ring: b.sam.yaml → a.sam.yaml → b.sam.yaml.

            """), (run.ExitCode, run.Text));
    }

    private static async Task<ToolRun> RunAsync(string arguments)
    {
        using var folder = new WorkFolder();
        Directory.CreateDirectory(folder.PathOf("tom"));
        folder.Write("hint.sam.yaml", Hint);
        folder.Write("warning.sam.yaml", Warning);
        folder.Write("error.sam.yaml", Error);
        folder.Write("copy.sam.yaml", folder.Read(WorkFolder.Vastmanland));
        return await folder.RunAsync(arguments);
    }
}
