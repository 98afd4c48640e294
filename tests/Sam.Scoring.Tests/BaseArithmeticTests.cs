namespace Sam.Scoring.Tests;

/// <summary>Counts that were made elsewhere must add up.</summary>
public class BaseArithmeticTests
{
    private static readonly Questionnaire Form = Some.Questionnaire(Some.Item("1"), Some.Item("2"));

    [Fact]
    public void CountsOfColumnsAddUp() =>
        Assert.DoesNotContain(Score.Everything(Some.Answers(Form, "e1: ja -", "e1: - nej", "e1: - -")).Diagnostics, d => d.Id == CountDiagnostics.BaseDoesNotAddUp.Id);

    [Fact]
    public void AnItemWithFewerAnswersThanResponsesIsNamed()
    {
        var set = Some.Answers(Form, "e1: ja ja", "e1: ja nej", "e2: ja ja");
        var counted = Aggregates.Count(set, Score.Plan(Form));
        var builder = new AggregatesBuilder(Form, set.Organisation);
        builder.Add(counted);
        Assert.Empty(Remarks(builder));

        // The answers of one unit to item 1 are handed over a second time.
        builder.Add(set.Segments[0], new Variable.OfItem("1"), counted.Of(set.Segments[0], new Variable.OfItem("1")));
        Assert.Equal("Question 1: 5 shown and 0 not shown are not the 3 responses in the analysis. The counts were made elsewhere; check how.", Assert.Single(Remarks(builder)));
    }

    private static IEnumerable<string> Remarks(AggregatesBuilder builder) =>
        Score.Of(builder.Build(), new SurveyWave(Some.Organisation(), [Form])).Diagnostics.Where(d => d.Id == CountDiagnostics.BaseDoesNotAddUp.Id).Select(d => d.Message.English);
}
