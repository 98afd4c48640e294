namespace Sam.Scoring.Tests;

/// <summary>Reports on the same survey, one after another.</summary>
public class LedgerTests
{
    private static readonly string[] Monday = [.. Enumerable.Repeat("e1: ja", 6), .. Enumerable.Repeat("e3: nej", 7)];

    [Fact]
    public void TheSameReportTwiceIsSafe() => Assert.True(Check(Monday, Monday).IsStrictlySafe);

    [Fact]
    public void TwoLateAnswersAreTheDifference()
    {
        var verdict = Check(Monday, [.. Monday, "e1: nej", "e1: nej"]);

        Assert.False(verdict.IsSafe);
        Assert.Contains(verdict.Leaks, l => l.Size == 2 && l.Cells.Single() == "enkät/1/e1#2");
        Assert.All(verdict.ToDiagnostics("l.json"), d => Assert.Equal("SAM8030", d.Id.Text));
        Assert.DoesNotContain("2 svar", verdict.ToDiagnostics().ToText(Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void AsManyLateAnswersAsAGroupNeedsAreSafe() => Assert.True(Check(Monday, [.. Monday, .. Enumerable.Repeat("e1: nej", 5)]).IsStrictlySafe);

    [Fact]
    public void TwoAnswersTakenAwayAreTheDifferenceToo() => Assert.Contains(Check([.. Monday, "e1: nej", "e1: nej"], Monday).Leaks, l => l.Size == 2);

    [Fact]
    public void ADifferenceOfTwoSmallGroupsIsMixed()
    {
        var cells = Sequence.Of(new DisclosureCell("a", 1), new DisclosureCell("b", 2), new DisclosureCell("both", 9));
        DisclosureReport Report(string name, string cell) => new(name, cells, Sequence.Of(new PublishedGroup(name, Sequence.Of(cell, "both"))));
        var verdict = new DisclosureLedger(5).With(Report("old", "a")).Check(Report("new", "b"));

        Assert.True(verdict.IsSafe);
        Assert.False(verdict.IsStrictlySafe);
        Assert.Equal(["a", "b"], verdict.Mixed.Single().Cells);
    }

    [Fact]
    public void TooManyCombinationsAreNotSaidToBeProven()
    {
        // Forty pairs that hang together in a ring with an even number of cells: no cell comes out, and many could.
        var cells = Enumerable.Range(0, 60).Select(i => new DisclosureCell("c" + i, 1)).ToSequence();
        var ring = Enumerable.Range(0, 60).Select(i => new PublishedGroup("g" + i, Sequence.Of("c" + i, "c" + ((i + 1) % 60)))).ToSequence();
        Assert.False(new DisclosureLedger(12).Check(new DisclosureReport("", cells, ring)).IsProven);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"ledger\": 2, \"minGroup\": 5, \"cells\": [], \"groups\": []}")]
    [InlineData("{\"ledger\": 1, \"minGroup\": 0, \"cells\": [], \"groups\": []}")]
    [InlineData("{\"ledger\": 1, \"minGroup\": 5, \"cells\": [], \"groups\": [{\"name\": \"a\", \"cells\": [\"b\"]}]}")]
    [InlineData("{\"ledger\": 1, \"minGroup\": 5, \"cells\": [{\"name\": \"a\"}], \"groups\": []}")]
    public void ALedgerThatIsNoneIsDiagnosed(string json) =>
        Assert.Equal(["SAM8032"], DisclosureLedger.Parse(json, "l.json").Diagnostics.Select(d => d.Id.Text));

    [Fact]
    public void NamedAnswersHaveNothingToKeep() =>
        Assert.Empty(Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1")), Monday)).Questionnaires[0].PublishedGroups.Groups);

    private static DisclosureVerdict Check(string[] first, string[] second) =>
        new DisclosureLedger(5).With(Published(first)).Check(Published(second));

    private static DisclosureReport Published(string[] rows) =>
        Score.Everything(Some.Answers(Some.Anonymous(Some.Item("1")), rows)).Questionnaires[0].PublishedGroups;
}
