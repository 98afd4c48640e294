using FsCheck;
using FsCheck.Fluent;
using Sam.Dsl.Tests.Cases;

namespace Sam.Dsl.Tests;

/// <summary>What a project decides in <c>sam.yaml</c>; the files under <c>tests/cases/settings/</c> have the expected diagnostics marked in their texts.</summary>
public class SettingsTests
{
    private const string Folder = "tests/cases/settings";

    private const string Questionnaire = "titel: Uppföljning\nperiod: 2025-Q1\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Tycker du inte att det finns tid?\n";

    public static TheoryData<string> Names => [.. Repository.Files(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachMistakeIsReportedAtItsPlaceAndNothingElseIs(string name)
    {
        var marked = MarkedText.Parse(Text(name));
        var found = QuestionnaireSettings.Parse(marked.Text, QuestionnaireSettings.FileName);
        Assert.Equal(
            marked.Expected.OrderBy(d => d.Start).Select(d => d.In(marked.Text)),
            found.Diagnostics.Select(ExpectedDiagnostic.Of).OrderBy(d => d.Start).Select(d => d.In(marked.Text)));
        Assert.NotEqual(found.Diagnostics.Any(d => d.Severity == Severity.Error), found.Success);
    }

    [Fact]
    public void WhatIsSaidOfAnIdGoesBeforeItsGroup()
    {
        var settings = QuestionnaireSettings.Parse(Text("correct"), "sam.yaml").Value;
        Assert.True(settings.IsOff(WordingDiagnostics.LeadingQuestion.Id));
        Assert.False(settings.IsOff(WordingDiagnostics.LongText.Id));
        Assert.Equal(new SeveritySetting(WordingDiagnostics.LongText.Id, Severity.Warning), settings.Severities.Last(s => s.Id == WordingDiagnostics.LongText.Id));
    }

    [Fact]
    public void LawsHaveTheirDays()
    {
        var laws = QuestionnaireSettings.Parse(Text("correct"), "sam.yaml").Value.Laws;
        Assert.Equal(
            [
                new Law("HSLF-FS 2017:30", new CalendarDate(2018, 1, 1), new CalendarDate(2024, 12, 31), "HSLF-FS 2024:1"),
                new Law("AFS 2001:1", InForceTo: new CalendarDate(2025, 6, 30)),
                new Law("Arbetstidslagen"),
            ],
            laws);
    }

    [Fact]
    public void TheSameTextGivesTheSameSettings() =>
        Assert.Equal(QuestionnaireSettings.Parse(Text("correct"), "a").Value, QuestionnaireSettings.Parse(Text("correct"), "b").Value);

    [Fact]
    public void WhatIsSwitchedOffIsNotReported() => Assert.Empty(Compile("allvar: { SAM5007: av }", Questionnaire));

    [Fact]
    public void ASeverityIsRaised()
    {
        var result = Result("allvar: { SAM5007: fel }", Questionnaire);
        Assert.Equal(Severity.Error, Assert.Single(result.Diagnostics).Severity);
        Assert.False(result.Success);
    }

    [Fact]
    public void AnErrorStaysOneWhateverAnApplicationSets()
    {
        var settings = new QuestionnaireSettings { Severities = [new SeveritySetting(StructureDiagnostics.UnknownScale.Id, null)] };
        var text = Questionnaire.Replace("ja-nej", "ja-nei", StringComparison.Ordinal);
        var result = QuestionnaireText.Compile(text, "a.sam.yaml", options: new CompileOptions { Settings = settings });
        Assert.Contains(result.Diagnostics, d => d.Id == StructureDiagnostics.UnknownScale.Id && d.Severity == Severity.Error);
        Assert.False(result.Success);
    }

    [Fact]
    public void NothingIsSaidOfACommentThatAllowsWhatIsSwitchedOff() => Assert.Empty(Compile(
        "allvar: { SAM5007: av }",
        Questionnaire.Replace("  - 1", "  # sam: tillåt SAM5007, ett citat\n  - 1", StringComparison.Ordinal)));

    [Theory]
    [InlineData("HSLF-FS 2017:30 5 kap.", "”HSLF-FS 2017:30” gäller inte 2025-Q1. Den är ersatt av HSLF-FS 2024:1; kontrollera paragrafen där.")]
    [InlineData("AFS 2011:19", "”AFS 2011:19” gäller inte 2025-Q1. Den är ersatt av AFS 2023:10; kontrollera paragrafen där.")]
    [InlineData("AFS 2001:1 3 §", null)]
    [InlineData("Arbetstidslagen", null)]
    [InlineData("HSLF-FS 2024:1", "”HSLF-FS 2024:1” är ingen lag som finns i förteckningen, så det går inte att säga om den gäller.")]
    public void LawsOfTheProjectAreKnownAndGoBeforeTheCatalogue(string law, string? expected)
    {
        var found = Compile(Text("correct"), Questionnaire.Replace("svar: ", $"lagrum: {law}\nsvar: ", StringComparison.Ordinal));
        Assert.Equal(expected is null ? [] : [expected], found.Select(d => d.Message.Swedish));
    }

    [Fact]
    public void ALawWithoutSuccessorWasInForceUpToItsLastDay() => Assert.Equal(
        "”AFS 2001:1” gäller inte 2026. Den gällde till och med 2025-06-30.",
        Assert.Single(Compile(Text("correct"), Questionnaire.Replace("2025-Q1\n", "2026\nlagrum: AFS 2001:1\n", StringComparison.Ordinal))).Message.Swedish);

    [Fact]
    public void WhateverIsWrittenNothingIsThrown()
    {
        string[] pieces = ["allvar", "lagar", ": ", "\n", "\n  ", "SAM5004", "SAM5xxx", "av", "fel", "{", "}", "[", "]", "- ", "gäller-från", "2025-13-01", "'", "#", "*", "&a", "å"];
        Prop.ForAll(Gen.Elements(pieces).NonEmptyListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var result = QuestionnaireSettings.Parse(text, "sam.yaml");
            return result.Success != result.Diagnostics.Any(d => d.Severity == Severity.Error);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static string Text(string name) => Repository.ReadText($"{Folder}/{name}.yaml");

    private static Sequence<Diagnostic> Compile(string settings, string questionnaire) => Result(settings, questionnaire).Diagnostics;

    private static ParseResult<Questionnaire> Result(string settings, string questionnaire) => QuestionnaireText.Compile(
        questionnaire, "a.sam.yaml", options: new CompileOptions { Settings = QuestionnaireSettings.Parse(settings, "sam.yaml").Value });
}
