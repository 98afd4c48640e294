namespace Sam.Scoring.Tests;

/// <summary>The edge cases of the catalogue: what does not exist is null with a reason, never 0.</summary>
public class MissingAnswerTests
{
    [Fact]
    public void NotApplicableLeavesTheBase()
    {
        var item = ItemOf("e1: ja", "e1: ea");
        Assert.Equal((2, 1, 1), (item.Base.Shown, item.Base.Applicable, item.Base.Valid));
        Assert.Equal("100,0\u00A0% (1 av 1)", item.SharePositive.ToText(Language.Swedish, 1));
    }

    [Fact]
    public void DontKnowLeavesTheShareAndIsShownBeside()
    {
        var item = ItemOf("e1: ja", "e1: nej", "e1: vet");
        Assert.Equal("50,0\u00A0% (1 av 2)", item.SharePositive.ToText(Language.Swedish, 1));
        Assert.Equal("33,3\u00A0% (1 av 3)", item.ShareWithDontKnow!.Value.ToText(Language.Swedish, 1));
    }

    [Theory]
    [InlineData("ea")]
    [InlineData("vet")]
    public void AllNotApplicableOrDontKnowHasNoShare(string answer)
    {
        var item = ItemOf("e1: " + answer, "e2: " + answer);
        Assert.Equal(NullReason.NoAnswers, item.SharePositive.Reason);
        Assert.Null(item.SharePositive.Exact);
        Assert.Equal("–", item.SharePositive.ToText(Language.Swedish, 1));
        Assert.Equal(NullReason.NoAnswers, item.Mean.Reason);
        Assert.Null(item.Light);
    }

    [Fact]
    public void NoAnswersAtAllHaveNoFigures()
    {
        var item = Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1"))))["region"].Item("1");
        Assert.Equal((0, NullReason.NoAnswers, NullReason.NoAnswers), (item.Base.Shown, item.Median.Reason, item.SharePositive.Reason));
    }

    [Fact]
    public void AMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddleAndItsLowFormAnOption()
    {
        var item = ItemOf("e1: ja", "e1: nej");
        Assert.Equal((Rational.Of(50), Rational.Zero), (item.Median.Exact!.Value, item.MedianLow.Exact!.Value));
    }

    [Fact]
    public void ALightIsNotClaimedWhereDontKnowWouldChangeIt()
    {
        var light = new QuestionnaireHead { Light = new TrafficLight(Rational.Of(90, 100), Rational.Of(50, 100)) };
        var form = new Questionnaire("enkät", [new Section("", null, [Some.Item("1")])], light);

        Assert.Equal(LightColour.Green, Score.Everything(Some.Answers(form, "e1: ja"))["region"].Item("1").Light);
        Assert.Null(Score.Everything(Some.Answers(form, "e1: ja", "e1: vet"))["region"].Item("1").Light);
        Assert.Equal(LightColour.Red, Score.Everything(Some.Answers(form, "e1: nej"))["region"].Item("1").Light);
    }

    [Fact]
    public void ThresholdsAreComparedWithTheExactValue()
    {
        var light = new TrafficLight(Rational.Of(80, 100), Rational.Of(60, 100));
        Assert.Equal(LightColour.Yellow, light.ColourOf(Rational.Of(7996, 10000)));
        Assert.Equal(LightColour.Green, light.ColourOf(Rational.Of(80, 100)));
    }

    private static ItemScores ItemOf(params string[] rows) => Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1")), rows))["region"].Item("1");
}
