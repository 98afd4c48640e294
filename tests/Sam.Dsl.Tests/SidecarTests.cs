namespace Sam.Dsl.Tests;

/// <summary>Translations in a file beside the questionnaire.</summary>
public class SidecarTests
{
    private const string Questionnaire = "titel: Uppföljning\nspråk: [sv, en]\nanonymt: nej\nsvar: fritext\nfrågor:\n  - 1: Vad fungerar?\n";

    [Fact]
    public void EveryTextGetsItsTranslation()
    {
        const string Folder = "tests/cases/correct/translations-beside-the-file/";
        var questionnaire = QuestionnaireText.Compile(Repository.ReadText(Folder + "main.sam.yaml"), "main.sam.yaml", p => File.Exists(Repository.PathOf(Folder + p)) ? Repository.ReadText(Folder + p) : null).Value;
        Assert.Equal("There is time for planning", questionnaire[new ItemCode("10a")].Text.In("en"));
        Assert.Equal("Think about it.", questionnaire[new ItemCode("7")].Help!.In("en"));
        Assert.Equal(["Cooperation", "Time"], questionnaire.Sections.Select(s => s.Title!.In("en")));
        Assert.Equal(["Disagree", "Agree", "Not applicable"], questionnaire[new ItemCode("7")].Scale!.Options.Select(o => o.Label.In("en")));
        Assert.Equal("Manager", questionnaire.Head.Roles[0].Label.In("en"));
    }

    [Theory]
    [InlineData("titel: Follow-up\n1: What works?\n2: What else?\n", "SAM2163 3,1")]
    [InlineData("titel: Follow-up\n1: What works?\n1.help: [a, b]\n", "SAM2165 3,1")]
    [InlineData("- a\n", "SAM2165 1,1")]
    [InlineData("titel: Follow-up\n1: \n", "SAM2165 2,1")]
    public void FaultsAreReportedInTheFileOfTranslations(string sidecar, string expected)
    {
        var found = QuestionnaireText.Compile(Questionnaire, "a.sam.yaml", p => p == "a.en.sam.yaml" ? sidecar : null).Diagnostics;
        Assert.Contains(expected, found.Where(d => d.Where.Path == "a.en.sam.yaml").Select(d => $"{d.Id} {d.Where.PrintedRange!.Value.Start}"));
    }

    [Fact]
    public void ATextTranslatedTwiceKeepsTheQuestionnairesOwn()
    {
        var result = QuestionnaireText.Compile(
            "titel: { sv: Uppföljning, en: Own }\nspråk: [sv, en]\nanonymt: nej\nsvar: fritext\nfrågor:\n  - 1: Vad fungerar?\n",
            "a.sam.yaml",
            p => p == "a.en.sam.yaml" ? "titel: Other\n1: What works?\n" : null);
        Assert.Equal(["SAM2164"], result.Diagnostics.Select(d => d.Id.Text));
        Assert.Equal("Own", result.Value.Title.In("en"));
    }

    [Fact]
    public void AFileOfTranslationsIsNeverCompiledAlone()
    {
        var result = QuestionnaireText.Compile("titel: Follow-up\n1: What works?\n2: What else?\n", "a.en.sam.yaml", p => p == "a.sam.yaml" ? Questionnaire : null);
        Assert.Equal("SAM2163 3,1", Assert.Single(result.Diagnostics.Select(d => $"{d.Id} {d.Where.PrintedRange!.Value.Start}")));
        Assert.Equal("Follow-up", result.Value.Title.In("en"));
    }

    [Fact]
    public void ALanguageThatNothingIsTranslatedToIsReportedOnce() =>
        Assert.Equal(["SAM2136"], QuestionnaireText.Compile(Questionnaire, "a.sam.yaml").Diagnostics.Select(d => d.Id.Text));
}
