namespace Sam.Dsl.Tests;

/// <summary>Every kind of diagnostic has a page, and what the page shows is true.</summary>
public class DiagnosticPagesTests
{
    // Too large, invisible, in another encoding, or in two files at once.
    private static readonly string[] WithoutExample =
        ["SAM1001", "SAM1002", "SAM1019", "SAM1035", "SAM2118", "SAM2160", "SAM2163", "SAM2164", "SAM2165"];

    // The examples of these are settings, not questionnaires.
    private static readonly string[] OfSettings = ["SAM2144", "SAM2145"];

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["chefsenkät.sam.yaml"] = "titel: Chefsenkät\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Fungerar samarbetet?\n",
    };

    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(d => d.Id.Text)];

    public static TheoryData<string> IdsWithExample =>
        [.. DiagnosticCatalogue.All.Select(d => d.Id.Text).Where(id => id[3] is >= '1' and <= '5').Except(WithoutExample)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void BeginsWithIdTitlesAndSeverity(string id)
    {
        var page = DiagnosticPage.Read(id);
        var severity = DiagnosticCatalogue.Find(id)!.DefaultSeverity;
        Assert.Matches($"^# {id}: .+ / .+$", page.Title);
        Assert.Equal(
            $"Allvar: {DiagnosticText.SeverityWord(severity, Language.Swedish)} ({DiagnosticText.SeverityWord(severity, Language.English)})",
            page.Severity);
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheFailingExampleFails(string id) =>
        Assert.Contains(id, DiagnosticsOf(id, DiagnosticPage.Read(id).Failing).Select(d => d.Id.Text));

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheFailingExampleHasNoOtherError(string id) =>
        Assert.DoesNotContain(DiagnosticsOf(id, DiagnosticPage.Read(id).Failing), d => d.Severity == Severity.Error && d.Id.Text != id);

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheCorrectedExampleIsCorrect(string id) =>
        Assert.DoesNotContain(DiagnosticsOf(id, DiagnosticPage.Read(id).Corrected), d => d.Severity == Severity.Error || d.Id.Text == id);

    [Fact]
    public void NoPageIsLeftOver() => Assert.Equal(
        DiagnosticCatalogue.All.Select(d => d.Id.HelpPage),
        Repository.Files(DiagnosticPage.Folder, "SAM*.md"));

    [Fact]
    public void TheTableIsTheCatalogue()
    {
        var rows = Repository.ReadText(DiagnosticPage.Folder + "/README.md").ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith("| [", StringComparison.Ordinal));
        Assert.Equal(
            DiagnosticCatalogue.All.Select(d => $"| [{d.Id}]({d.Id}.md) | {DiagnosticText.SeverityWord(d.DefaultSeverity, Language.Swedish)} | {d.Format.Swedish} |"),
            rows);
    }

    private static Sequence<Diagnostic> DiagnosticsOf(string id, string? example)
    {
        Assert.NotNull(example);
        if (OfSettings.Contains(id))
        {
            return QuestionnaireSettings.Parse(example, QuestionnaireSettings.FileName).Diagnostics;
        }

        var compiled = Compile(example, DiagnosticPage.Read(id).IsText ? "enkät.sam" : "enkät.sam.yaml");
        return compiled.TryGetValue(out var questionnaire)
            ? compiled.Diagnostics.Concat(questionnaire.RunChecks().SelectMany(c => c.Diagnostics)).ToSequence()
            : compiled.Diagnostics;
    }

    private static ParseResult<Questionnaire> Compile(string example, string own) =>
        QuestionnaireText.Compile(example, own, path => path == own ? example : Others.GetValueOrDefault(path));
}
