using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sam.Generators.Tests.Hosting;

namespace Sam.Generators.Tests;

/// <summary>What the core says of a questionnaire, the build says: same id, same place, same words.</summary>
public class DiagnosticTests
{
    private const string Faulty = """
        titel: Fel
        anonymt: nej
        svar: ja-nej
        frågor:
          - 1: Finns rutiner?
          - 2: Är de kända?
            visa-om: '1 = nejj'
          - 3: Vad fattas?
            svar: friitext
        """;

    [Fact]
    public void ErrorsStandAtTheirPlaces()
    {
        var lines = new FakeProject(("forms/fel.sam.yaml", Faulty)).Lines();
        var expected = QuestionnaireText.Compile(Faulty, "forms/fel.sam.yaml").Diagnostics.Where(d => d.Severity == Severity.Error)
            .Select(d => $"{d.Where.Path}({d.Where.PrintedRange!.Value.Start.Line},{d.Where.PrintedRange!.Value.Start.Column}): error {d.Id}: {d.Message.Swedish}");

        Assert.NotEmpty(lines);
        Assert.Equal(expected.Order(StringComparer.Ordinal), lines.Where(l => l.Contains(": error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheSpanIsTheSmallestTextToChange()
    {
        var at = new FakeProject(("fel.sam.yaml", Faulty)).Run().Diagnostics.Select(d => d.Location).ToList();
        Assert.All(at, l => Assert.Equal(LocationKind.ExternalFile, l.Kind));
        Assert.All(at, l => Assert.Equal("/projekt/fel.sam.yaml", l.GetLineSpan().Path));
        Assert.Contains("friitext", at.Select(l => Faulty.Substring(l.SourceSpan.Start, l.SourceSpan.Length)));
    }

    [Theory]
    [InlineData("en", "error")]
    [InlineData("sv", "error")]
    public void MessagesAreInTheLanguageOfTheProject(string language, string severity)
    {
        var project = new FakeProject(new Dictionary<string, string> { ["ProjectDir"] = FakeProject.Folder, ["SamLanguage"] = language }, ("fel.sam.yaml", Faulty));
        var expected = QuestionnaireText.Compile(Faulty, "fel.sam.yaml").Diagnostics.First(d => d.Severity == Severity.Error).Message;
        Assert.Contains(project.Lines(), l => l.Contains(severity, StringComparison.Ordinal) && l.EndsWith(expected.In(language == "en" ? Language.English : Language.Swedish), StringComparison.Ordinal));
    }

    [Fact]
    public void AnotherLanguageIsSaidToBeUnknown() => Assert.Contains(
        new FakeProject(new Dictionary<string, string> { ["SamLanguage"] = "finska" }, ("a.sam.yaml", Some.Form("a"))).Lines(),
        l => l.StartsWith("warning SAM9027:", StringComparison.Ordinal));

    [Fact]
    public void HintsAreInformation() => Assert.All(
        new FakeProject(("a.sam.yaml", "titel: A\nsvar: ja-nej\nfrågor:\n  - 1: Finns rutiner?\n")).Run().Diagnostics,
        d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));

    [Fact]
    public void ABuildCanMakeAHintAnErrorButNoErrorAHint()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([
            new("SAM4007", ReportDiagnostic.Error),
            new("SAM2104", ReportDiagnostic.Suppress),
            .. DiagnosticCatalogue.All.Where(d => d.DefaultSeverity == Severity.Error).Select(d => KeyValuePair.Create(d.Id.Text, ReportDiagnostic.Suppress)),
        ]);
        var hint = new FakeProject(("a.sam.yaml", "titel: A\nsvar: ja-nej\nfrågor:\n  - 1: Finns rutiner?\n")).With(options);
        Assert.Contains(hint.Run().Diagnostics, d => d.Id == "SAM4007" && d.Severity == DiagnosticSeverity.Error);
        Assert.Contains(new FakeProject(("fel.sam.yaml", Faulty)).With(options).Run().Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void SettingsOfTheNearestFolderHold()
    {
        const string WithoutAnonymity = "titel: A\nsvar: ja-nej\nfrågor:\n  - 1: Finns rutiner?\n";
        var lines = new FakeProject(
            ("sam.yaml", "allvar:\n  SAM4007: av\n"),
            ("inne/sam.yaml", "allvar:\n  SAM4007: varning\n"),
            ("a.sam.yaml", WithoutAnonymity),
            ("inne/djupt/b.sam.yaml", WithoutAnonymity.Replace("A", "B", StringComparison.Ordinal))).Lines();

        Assert.DoesNotContain(lines, l => l.StartsWith("a.sam.yaml", StringComparison.Ordinal) && l.Contains("SAM4007", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("inne/djupt/b.sam.yaml(1,1): warning SAM4007", StringComparison.Ordinal));
    }

    [Fact]
    public void SettingsHavePlacesToo() => Assert.Contains(
        new FakeProject(("sam.yaml", "allvar:\n  SAM9999: av\n")).Lines(), l => l.StartsWith("sam.yaml(2,3): ", StringComparison.Ordinal));

    [Theory]
    [InlineData(null)]
    [InlineData(FakeText.Failing)]
    public void AFileThatCannotBeReadIsAnErrorAndNoOtherFileSuffers(string? content)
    {
        var project = new FakeProject(("borta.sam.yaml", content), ("a.sam.yaml", Some.Form("a")));
        Assert.Contains("borta.sam.yaml(1,1): error SAM9021: " + BuildDiagnostics.UnreadableFile.Format.Swedish, project.Lines());
        Assert.NotEmpty(project.Source("A"));
    }

    [Fact]
    public void ManyFaultsAreCutAndTheRestIsCounted()
    {
        var text = "titel: A\nanonymt: nej\nsvar: ja-nej\nfrågor:\n" + string.Concat(Enumerable.Range(1, 150).Select(i => $"  - {i}: Finns nummer {i}?\n    visa-om: '{i + 1000} = ja'\n"));
        var result = new FakeProject(("a.sam.yaml", text)).Run();
        Assert.Equal(100, result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Contains(result.Diagnostics, d => d.Id == "SAM9028");
    }

    [Fact]
    public void HintsThatAreLeftOutAreNoWarning()
    {
        var words = string.Concat(Enumerable.Repeat("ord ", 80));
        var text = "titel: A\nanonymt: nej\nsvar: ja-nej\nfrågor:\n" + string.Concat(Enumerable.Range(1, 150).Select(i => $"  - {i}: Finns nummer {i} med {words}i?\n"));
        var result = new FakeProject(("a.sam.yaml", text)).Run();
        Assert.Equal(100, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
    }

    [Fact]
    public void TranslationsAreReadWithTheirQuestionnaireAndReportedInTheirOwnFile()
    {
        var project = new FakeProject(
            new Dictionary<string, string> { ["ProjectDir"] = FakeProject.Folder, ["SamLanguage"] = "en" },
            ("a.sam.yaml", "titel: A\nspråk: [sv, en]\nanonymt: nej\nsvar: fritext\nfrågor:\n  - 1: Vad fattas?\n"),
            ("a.en.sam.yaml", "titel: A in English\n1: What is missing?\n99: Nothing\n"));
        Assert.Contains(project.Lines(), l => l.StartsWith("a.en.sam.yaml(3,1): warning SAM2163", StringComparison.Ordinal));
        Assert.DoesNotContain(project.Result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("What is missing?", project.Source("A"), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoNotationsAreOneClassAndTheirDifferenceIsSaidOnce()
    {
        const string Yaml = "titel: A\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Finns rutiner?\n";
        var text = QuestionnaireText.Format(Yaml, "a.sam.yaml", new FormatOptions { Notation = QuestionnaireNotation.Text }).Value;
        var same = new FakeProject(("a.sam.yaml", Yaml), ("a.sam", text));
        Assert.DoesNotContain(same.Run().Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Single(same.Result.GeneratedSources, s => s.HintName.StartsWith("a-", StringComparison.Ordinal));

        var other = new FakeProject(("a.sam.yaml", Yaml), ("a.sam", text.Replace("rutiner", "regler", StringComparison.Ordinal)));
        Assert.Single(other.Run().Diagnostics, d => d.Id == "SAM2160");
    }

    [Fact]
    public void TwoQuestionnairesOfOneIdAreAnErrorInTheSecond()
    {
        var project = new FakeProject(("b/enkät.sam.yaml", Some.Form("enkät")), ("a/enkät.sam.yaml", Some.Form("enkät")));
        Assert.Equal(["b/enkät.sam.yaml(1,1): error SAM9022: " + "Enkäten skulle bli C#-klassen Enkät, som redan görs av ”a/enkät.sam.yaml”. Ge en av dem ett annat id: enkät: NAMN."],
            project.Lines().Where(l => l.Contains("error", StringComparison.Ordinal)));
        Assert.NotEmpty(project.Source("Enkät"));
    }

    [Fact]
    public void ErrorsInAUsedFileAreReportedWhereItIsUsedAndInItself()
    {
        var lines = new FakeProject(("a.sam.yaml", Some.Form("a") + "använder:\n  fel: fel.sam.yaml\n"), ("fel.sam.yaml", Faulty)).Lines();
        Assert.Contains(lines, l => l.StartsWith("a.sam.yaml(7,8): error SAM2", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("fel.sam.yaml(9,", StringComparison.Ordinal));
    }
}
