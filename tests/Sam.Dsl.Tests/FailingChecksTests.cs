using Sam.Dsl.Tests.Cases;

namespace Sam.Dsl.Tests;

/// <summary>What is found when a questionnaire's own examples are run: the case table is the folder, as for authors' mistakes.</summary>
public class FailingChecksTests
{
    public const string Folder = "tests/cases/failing-checks";

    public static TheoryData<string> Names => [.. CaseFile.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachFailureIsReportedAtTheValueAndNothingElseIs(string name)
    {
        var marked = MarkedText.Parse(CaseFile.Text(Folder, name));
        var compiled = CaseFile.Compile(Folder, name, marked.Text);
        Assert.Empty(compiled.Diagnostics);
        var found = compiled.Value.RunChecks().SelectMany(c => c.Diagnostics).Select(ExpectedDiagnostic.Of);
        Assert.Equal(marked.Expected.Select(e => e.In(marked.Text)), found.Select(e => e.In(marked.Text)));
    }

    [Theory]
    [MemberData(nameof(CorrectFilesTests.Names), MemberType = typeof(CorrectFilesTests))]
    public void TheExamplesOfCorrectFilesPass(string name)
    {
        const string Correct = "tests/cases/correct";
        var questionnaire = CaseFile.Compile(Correct, name, CaseFile.Text(Correct, name)).Value;
        Assert.Equal("", questionnaire.RunChecks().SelectMany(c => c.Diagnostics).ToSequence().ToText(Language.English));
    }

    [Theory]
    [MemberData(nameof(ShippedQuestionnairesTests.Paths), MemberType = typeof(ShippedQuestionnairesTests))]
    public void TheExamplesOfShippedQuestionnairesPass(string path) => Assert.All(Shipped.Compile(path).Value.RunChecks(), c => Assert.True(c.Passed));

    [Fact]
    public void WhereACaseStandsMakesNoDifferenceToEquality()
    {
        const string Path = "tests/examples/egenkontroll-2023.sam.yaml";
        var text = Repository.ReadText(Path);
        var (here, further) = (Shipped.Compile(text, Path).Value, Shipped.Compile("# ett ord först\n" + text, Path).Value);
        Assert.NotEqual(here.Head.Checks[0].Places, further.Head.Checks[0].Places);
        Assert.Equal(here, further);
    }
}
