namespace Sam.Scoring.Tests;

public class PrivacyTests
{
    private static readonly string[] FiveAndTwo = ["e1: ja", "e1: ja", "e1: ja", "e1: nej", "e1: ja", "e3: ja", "e3: nej"];

    [Fact]
    public void NamedAnswersPassThrough() => Assert.False(Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1")), FiveAndTwo))["e3"].Item("1").IsHidden);

    [Fact]
    public void AnonymousAnswersOfASmallGroupAreHidden()
    {
        var sheet = Score.Everything(Some.Answers(Some.Anonymous(Some.Item("1")), FiveAndTwo));
        var hidden = sheet["e3"].Item("1");

        Assert.True(hidden.IsHidden);
        Assert.Equal((NullReason.Suppressed, NullReason.Suppressed), (hidden.SharePositive.Reason, hidden.Mean.Reason));
        Assert.Empty(hidden.Distribution);
    }

    [Fact]
    public void AGroupThatWouldGiveASmallOneAwayIsHiddenToo()
    {
        var sheet = Score.Everything(Some.Answers(Some.Anonymous(Some.Item("1")), FiveAndTwo));

        Assert.True(sheet["e1"].IsHidden);
        Assert.False(sheet["region"].IsHidden);
        Assert.Null(sheet["region"].Others);
    }

    [Fact]
    public void HowManyAnsweredIsNotHidden() =>
        Assert.Equal(2, Score.Everything(Some.Answers(Some.Anonymous(Some.Item("1")), FiveAndTwo))["e3"].Response!.Answered);

    [Fact]
    public void AnEmptyGroupIsNotHidden() => Assert.False(Score.Everything(Some.Answers(Some.Anonymous(Some.Item("1")), FiveAndTwo))["e4"].Item("1").IsHidden);

    [Fact]
    public void AHiddenGroupIsInNoFinding() =>
        Assert.DoesNotContain(Score.Everything(Some.Answers(Some.Anonymous(Some.Item("1")), "e1: ja", "e1: ja"))["region"].Items, i => !i.IsHidden);

    [Fact]
    public void SmallGroupsCannotBeProtectedWithoutKnowingHowManyAnswered()
    {
        var counts = Aggregates.Count(Some.Answers(Some.Anonymous(Some.Item("1")), FiveAndTwo), new AggregationPlan([new Variable.OfItem("1")]));
        Assert.Throws<ArgumentException>(() => counts.Protect(new PrivacyRules(5)));
    }
}
