namespace Sam.Dsl.Tests;

/// <summary>Every kind of diagnostic has a page, and what the page shows is true.</summary>
public class DiagnosticPagesTests
{
    private const string Path = "enkät.sam.yaml";

    // Too large, invisible, or in two files at once.
    private static readonly string[] WithoutExample = ["SAM1001", "SAM1002", "SAM2118"];

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
        Assert.Contains(id, Compile(DiagnosticPage.Read(id).Failing).Diagnostics.Select(d => d.Id.Text));

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheFailingExampleHasNoOtherError(string id) =>
        Assert.DoesNotContain(Compile(DiagnosticPage.Read(id).Failing).Diagnostics, d => d.Severity == Severity.Error && d.Id.Text != id);

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void TheCorrectedExampleIsCorrect(string id) =>
        Assert.DoesNotContain(Compile(DiagnosticPage.Read(id).Corrected).Diagnostics, d => d.Severity == Severity.Error || d.Id.Text == id);

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

    private static ParseResult<Questionnaire> Compile(string? example)
    {
        Assert.NotNull(example);
        var compiled = QuestionnaireText.Compile(example, Path, path => path == Path ? example : Others.GetValueOrDefault(path));
        return compiled.TryGetValue(out var questionnaire)
            ? new ParseResult<Questionnaire>(questionnaire, compiled.Diagnostics.Concat(questionnaire.RunChecks().SelectMany(c => c.Diagnostics)))
            : compiled;
    }
}
