namespace Sam.Dsl.Tests;

/// <summary>Every kind of diagnostic has a page, and what the page shows is true.</summary>
public class DiagnosticPagesTests
{
    // Too large, invisible, or in two files at once.
    private static readonly string[] WithoutExample = ["SAM1001", "SAM1002", "SAM2118", "SAM2160", "SAM2163", "SAM2164", "SAM2165"];

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["chefsenkät.sam.yaml"] = "titel: Chefsenkät\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Fungerar samarbetet?\n",
    };

    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(d => d.Id.Text)];

    public static TheoryData<string> IdsWithExample =>
        [.. DiagnosticCatalogue.All.Select(d => d.Id.Text).Where(id => id[3] is >= '1' and <= '4').Except(WithoutExample)];

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
        Assert.Contains(id, Failing(id).Diagnostics.Select(d => d.Id.Text));

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheFailingExampleHasNoOtherError(string id) =>
        Assert.DoesNotContain(Failing(id).Diagnostics, d => d.Severity == Severity.Error && d.Id.Text != id);

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheCorrectedExampleIsCorrect(string id) =>
        Assert.DoesNotContain(Corrected(id).Diagnostics, d => d.Severity == Severity.Error || d.Id.Text == id);

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

    private static ParseResult<Questionnaire> Failing(string id) => Compile(DiagnosticPage.Read(id).Failing, DiagnosticPage.Read(id).IsText);

    private static ParseResult<Questionnaire> Corrected(string id) => Compile(DiagnosticPage.Read(id).Corrected, DiagnosticPage.Read(id).IsText);

    private static ParseResult<Questionnaire> Compile(string? example, bool isText)
    {
        Assert.NotNull(example);
        var own = isText ? "enkät.sam" : "enkät.sam.yaml";
        var compiled = QuestionnaireText.Compile(example, own, path => path == own ? example : Others.GetValueOrDefault(path));
        return compiled.TryGetValue(out var questionnaire)
            ? new ParseResult<Questionnaire>(questionnaire, compiled.Diagnostics.Concat(questionnaire.RunChecks().SelectMany(c => c.Diagnostics)))
            : compiled;
    }
}
