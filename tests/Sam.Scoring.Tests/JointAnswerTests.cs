namespace Sam.Scoring.Tests;

/// <summary>An answer for several units counts once at every unit above them; the response rate counts it for each.</summary>
public class JointAnswerTests
{
    private static readonly ScoreSheet Sheet = Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1")), "e1+e2: ja", "e1: nej", "e2+e3: ja"));

    [Theory]
    [InlineData("e1", 2)]
    [InlineData("e2", 2)]
    [InlineData("e3", 1)]
    [InlineData("e4", 0)]
    [InlineData("f1", 3)]
    [InlineData("f2", 1)]
    [InlineData("region", 3)]
    public void AnAnswerCountsOnceAtEveryUnit(string unit, long answers) => Assert.Equal(answers, Sheet[unit].Item("1").Base.Shown);

    [Theory]
    [InlineData("f1", 4, 3)]
    [InlineData("f2", 1, 1)]
    [InlineData("region", 5, 3)]
    public void TheResponseRateCountsItInEachUnitCovered(string unit, long assignments, long forms)
    {
        Assert.Equal(assignments, Sheet[unit].Response!.Answered);
        Assert.Equal(forms, Sheet[unit].Response!.Responses);
    }

    [Fact]
    public void AUnitNamedTwiceIsCoveredOnce() =>
        Assert.Equal(1, Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1")), "e1+e1: ja"))["e1"].Response!.Answered);
}
