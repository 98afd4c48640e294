using System.Text.RegularExpressions;
using Sam.Dsl.Tests.Cases;

namespace Sam.Dsl.Tests;

/// <summary>The case table is the folder: each file holds mistakes with the expected diagnostics marked in its text.</summary>
public partial class AuthorMistakesTests
{
    private const string Folder = "tests/cases/author-mistakes";

    // A file over the size limit or in another encoding is made in SizeLimitTests and HostileTextTests; settings have cases of their own;
    // faults of translations stand in a file of their own and are in SidecarTests.
    private static readonly string[] WithoutCase = ["SAM1001", "SAM1019", "SAM1035", "SAM2144", "SAM2145", "SAM2163", "SAM2164", "SAM2165"];

    public static TheoryData<string> Names => [.. CaseFile.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachIsReportedAtItsPlaceAndNothingElseIs(string name)
    {
        var marked = MarkedText.Parse(CaseFile.Text(Folder, name));
        var found = CaseFile.Compile(Folder, name, marked.Text).Diagnostics;
        Assert.Equal(Lines(marked.Expected, marked.Text), Lines(found.Select(ExpectedDiagnostic.Of), marked.Text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesThatAreNearAreSuggestedAndNoOthers(string name)
    {
        var marked = MarkedText.Parse(CaseFile.Text(Folder, name));
        var suggested = CaseFile.Compile(Folder, name, marked.Text).Diagnostics
            .Select(d => Suggestion().Match(d.Message.Swedish))
            .Where(m => m.Success)
            .Select(m => m.Groups[1].Value);
        Assert.Equal(marked.Suggested, string.Join(", ", suggested));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AQuestionnaireComesOutUnlessThereIsAnError(string name)
    {
        var marked = MarkedText.Parse(CaseFile.Text(Folder, name));
        var result = CaseFile.Compile(Folder, name, marked.Text);
        Assert.NotEqual(result.Diagnostics.Any(d => d.Severity == Severity.Error), result.Success);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFixPutsItsTextIntoTheFile(string name)
    {
        var marked = MarkedText.Parse(CaseFile.Text(Folder, name));
        Assert.All(CaseFile.Compile(Folder, name, marked.Text).Diagnostics.SelectMany(d => d.Fixes), fix =>
        {
            Assert.NotEmpty(fix.Edits);
            Assert.All(fix.Edits, edit => Assert.InRange(edit.Span.End, edit.Span.Start, marked.Text.Length));
        });
    }

    [Fact]
    public void EveryKindHasACase()
    {
        var shown = Names.SelectMany(row => MarkedText.Parse(CaseFile.Text(Folder, row.Data)).Expected).Select(e => e.Id);
        var kinds = DiagnosticCatalogue.All.Select(d => d.Id.Text).Where(id => id[3] is >= '1' and <= '5');
        var shownWhenRun = FailingChecksTests.Names.SelectMany(row => MarkedText.Parse(CaseFile.Text(FailingChecksTests.Folder, row.Data)).Expected).Select(e => e.Id);
        Assert.Empty(kinds.Except(shown).Except(shownWhenRun).Except(WithoutCase));
    }

    private static string Lines(IEnumerable<ExpectedDiagnostic> diagnostics, string text) =>
        string.Join("\n", diagnostics.OrderBy(d => d.Start).ThenBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.End).Select(d => d.In(text)));

    [GeneratedRegex("Menade du ”(.*)”")]
    private static partial Regex Suggestion();
}
