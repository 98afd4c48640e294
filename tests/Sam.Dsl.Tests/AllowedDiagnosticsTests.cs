namespace Sam.Dsl.Tests;

/// <summary>How far a comment reaches that allows what a diagnostic is about.</summary>
public class AllowedDiagnosticsTests
{
    private const string Head = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\n";
    private const string Leading = "Tycker du inte att det";

    [Theory]
    [InlineData("frågor:\n  - 1: ? finns tid?  # sam: tillåt SAM5007, citat\n  - 2: ? är lugnt?\n", 1)]
    [InlineData("frågor:\n  # sam: tillåt SAM5007, citat\n  - 1: ? finns tid?\n  - 2: ? är lugnt?\n", 1)]
    [InlineData("# sam: tillåt SAM5007, citat\nfrågor:\n  - 1: ? finns tid?\n  - 2: ? är lugnt?\n", 0)]
    [InlineData("frågor:\n  # sam: tillåt SAM5007, citat\n  # en annan kommentar\n\n  - 1: ? finns tid?\n  - 2: ? är lugnt?\n", 1)]
    [InlineData("områden:\n  # sam: tillåt SAM5007, citat\n  - område: Ett\n    frågor:\n      - 1: ? finns tid?\n      - 2: ? är lugnt?\n  - område: Två\n    frågor:\n      - 3: ? är bra?\n", 1)]
    [InlineData("frågor:\n  - 1: Finns det tid?\n    # sam: tillåt SAM5007, citat\n    en: Don't you agree?\n  - 2: ? är lugnt?\n", 1)]
    [InlineData("frågor:\n  - 1: \"? finns tid?\" # sam: tillåt SAM5007, citat\n", 0)]
    [InlineData("frågor:\n  - 1: ? finns tid? # sam: tillåt SAM5007, citat\n", 0)]
    [InlineData("frågor:\n  - 1: ? finns\n      tid?  # sam: tillåt SAM5007, citat\n", 1)]
    [InlineData("frågor:\n  - 1: >\n      ? finns\n      # sam: tillåt SAM5007, citat\n", 1)]
    [InlineData("frågor:\n  - 1: \"? finns  # sam: tillåt SAM5007, citat\"\n", 1)]
    [InlineData("frågor:  # sam: tillåt SAM5007, citat\n  - 1: ? finns tid?\n  - 2: ? är lugnt?\n", 0)]
    [InlineData("frågor:\n  - 1:  # sam: tillåt SAM5007, citat\n      sv: ? finns tid?\n  - 2: ? är lugnt?\n", 1)]
    public void AllowsWhatItStandsAt(string text, int left) =>
        Assert.Equal(left, Compile(text).Count(d => d.Id == WordingDiagnostics.LeadingQuestion.Id));

    [Theory]
    [InlineData("# sam: tillåt SAM5007, citat")]
    [InlineData("# sam: allow SAM5007: a quotation")]
    [InlineData("#sam:tillåt sam5007 – citat")]
    [InlineData("# SAM: Tillåt SAM5007 citat")]
    [InlineData("# sam: tilla\u030At SAM5007, citat")]
    public void IsWrittenInManyWays(string comment) =>
        Assert.Empty(Compile($"frågor:\n  {comment}\n  - 1: ? finns tid?\n"));

    [Theory]
    [InlineData("# sam")]
    [InlineData("# sam:")]
    [InlineData("# SAM: se regionens sida")]
    [InlineData("# tillåt SAM5007, citat")]
    [InlineData("# samma: tillåt SAM5007, citat")]
    public void OtherCommentsAreComments(string comment) =>
        Assert.Equal(["SAM5007"], Compile($"frågor:\n  {comment}\n  - 1: ? finns tid?\n").Select(d => d.Id.Text));

    [Fact]
    public void AllowsSeveralAtOnce() =>
        Assert.Empty(Compile("frågor:\n  # sam: tillåt SAM5007, SAM5001, citat\n  - 1: ? finns tid?\n  - 2: Är det lugnt?\n".Replace("?\n  - 2", "?\n    en: Do you agree with it\n  - 2", StringComparison.Ordinal)));

    [Fact]
    public void SaysNothingOfWhatErrorsMayHide() => Assert.Equal(
        ["SAM2104"],
        Compile("skalor: {}\nfrågor:\n  # sam: tillåt SAM5007, citat\n  - 1: Finns det tid?\n    svar: ja-nei\n").Select(d => d.Id.Text));

    [Theory]
    [InlineData("# sam: tillåt SAM5007, citat\n1. Tycker du inte att det finns tid?\n2. Tycker du inte att det är lugnt?\n", 1)]
    [InlineData("1. Tycker du inte att det finns tid?\n# sam: tillåt SAM5007, citat\n2. Tycker du inte att det är lugnt?\n   hjälp: Ja.\n", 1)]
    [InlineData("# sam: tillåt SAM5007, citat\n## Tid\n1. Tycker du inte att det finns tid?\n2. Tycker du inte att det är lugnt?\n## Annat\n3. Tycker du inte att det är bra?\n", 1)]
    [InlineData("1. Tycker du inte att det finns tid? # sam: tillåt SAM5007, citat\n", 1)]
    public void HoldsInTheTextNotationOnLinesOfItsOwn(string text, int left) => Assert.Equal(
        left,
        QuestionnaireText.Compile(Head + text, "a.sam").Diagnostics.Count(d => d.Id == WordingDiagnostics.LeadingQuestion.Id));

    [Fact]
    public void LineBreaksOfWindowsMakeNoDifference() =>
        Assert.Empty(QuestionnaireText.Compile((Head + $"frågor:\n  # sam: tillåt SAM5007, citat\n  - 1: {Leading} finns tid?\n").Replace("\n", "\r\n", StringComparison.Ordinal), "a.sam.yaml").Diagnostics);

    [Fact]
    public void AnIndexOfTheTextNotationIsAnElementByItself() => Assert.Equal(
        ["9,11 SAM4021"],
        QuestionnaireText.Compile(Head + "1. Finns det tid?\n# sam: tillåt SAM4021, så vill regionen\nindex a:\n  frågor: 1\nindex b:\n  frågor: 1\n", "a.sam").Diagnostics
            .Select(d => $"{d.Where.PrintedRange!.Value.Start} {d.Id}"));

    private static Sequence<Diagnostic> Compile(string text) =>
        QuestionnaireText.Compile(Head + text.Replace(": ?", ": " + Leading, StringComparison.Ordinal).Replace("\"?", "\"" + Leading, StringComparison.Ordinal).Replace("      ?", "      " + Leading, StringComparison.Ordinal), "a.sam.yaml").Diagnostics;
}
