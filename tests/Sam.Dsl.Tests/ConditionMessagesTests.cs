namespace Sam.Dsl.Tests;

/// <summary>What the analysis of conditions says: which answers, which chain, which ring.</summary>
public class ConditionMessagesTests
{
    private const string Questions = """
        titel: T
        anonymt: nej
        svar: ja-nej
        frågor:
          - 1: Ett?

        """;

    [Theory]
    [InlineData("q1 = ja och q1 = nej", "”q1 = ja” och ”q1 = nej” kan aldrig stämma på samma gång: inget svar på fråga ”1” uppfyller båda. Räcker det med ett av dem, skriv ”eller”.")]
    [InlineData("q1 != ja eller q1 != nej", "”q1 != ja” eller ”q1 != nej” stämmer alltid när fråga ”1” är besvarad. Ska inget av dem gälla, skriv ”och” i stället för ”eller”.")]
    [InlineData("q1 i (ja, nej)", "”q1 i (ja, nej)” omfattar alla värden som fråga ”1” kan ha. Räcker det att frågan är besvarad, skriv ”besvarad(q1)”.")]
    public void OneConditionIsExplainedByItsAnswers(string condition, string message) =>
        Assert.Equal(message, Assert.Single(Compile($"  - 2: Två?\n    visa-om: {condition}\n")).Message.Swedish);

    [Fact]
    public void AQuestionOutOfReachIsExplainedByTheChain()
    {
        var diagnostic = Assert.Single(Compile("""
              - 2: Två?
                visa-om: q1 = ja
              - 3: Tre?
                visa-om: q2 = ja
              - 4: Fyra?
                visa-om: q3 = nej och q1 = nej

            """));
        Assert.Equal(
            "Fråga ”4” kan aldrig visas, eftersom ”q3 = nej” krävs, ”q1 = nej” krävs, fråga ”3” bara visas om ”q2 = ja” och fråga ”2” bara visas om ”q1 = ja”.",
            diagnostic.Message.Swedish);
        Assert.Equal(
            "Question “4” can never be shown, because “q3 = nej” is needed, “q1 = nej” is needed, question “3” is shown only if “q2 = ja” and question “2” is shown only if “q1 = ja”.",
            diagnostic.Message.English);
        Assert.Equal([9, 7], diagnostic.Related.Select(p => p.PrintedRange!.Value.Start.Line));
    }

    [Theory]
    [InlineData("  - 2: Två?\n    visa-om: q3 = ja\n  - 3: Tre?\n    visa-om: q2 = ja\n", "2 → 3 → 2")]
    [InlineData("  - 2: Två?\n    visa-om: q4 = ja\n  - 3: Tre?\n    visa-om: q2 = ja\n  - 4: Fyra?\n    visa-om: q1 = ja eller q3 = ja\n", "2 → 4 → 3 → 2")]
    [InlineData("  - 2: Två?\n    visa-om: sam > 50\n  - 3: Tre?\n    visa-om: q2 = ja\nindex:\n  sam: { frågor: [1, 3] }\n", "2 → sam → 3 → 2")]
    public void ARingIsSaidOnceWithItsPath(string more, string path)
    {
        var ring = Assert.Single(Compile(more));
        Assert.Equal("SAM3023", ring.Id.Text);
        Assert.Contains($": {path}.", ring.Message.Swedish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "ja", true)]
    [InlineData("ja", "nej", false)]
    [InlineData("ja", null, false)]
    public void TwoAnswersAreEqualWhereTheirOptionsAre(string first, string? second, bool isShown)
    {
        var form = QuestionnaireText.Compile(Questions + "  - 2: Två?\n  - 3: Tre?\n    visa-om: q1 = q2\n", "a.sam.yaml").Value;
        var answers = new[] { ("1", (string?)first), ("2", second) }
            .Where(a => a.Item2 is not null)
            .Select(a => KeyValuePair.Create<ItemCode, Answer>(a.Item1, new Answer.Chosen([form[a.Item1].Scale!.Find(a.Item2!)!])));
        Assert.Equal(isShown, form.IsShown(form["3"], new Response("1", ["e"], answers), ResponseContext.None));
    }

    private static Sequence<Diagnostic> Compile(string more) => QuestionnaireText.Compile(Questions.ReplaceLineEndings("\n") + more.ReplaceLineEndings("\n"), "a.sam.yaml").Diagnostics;
}
