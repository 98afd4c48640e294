namespace Sam.Model.Tests;

public class ResponseScaleTests
{
    [Fact]
    public void RefusesNoOptions() => Assert.Throws<ArgumentException>("options", () => Some.Scale());

    [Fact]
    public void RefusesMoreOptionsThanTheLimit() => Assert.Throws<ArgumentException>(
        "options",
        () => Some.Scale([.. Enumerable.Range(0, ResponseScale.MaxOptions + 1).Select(i => new AnswerOption($"{i}", $"{i}"))]));

    [Fact]
    public void RefusesTwoOptionsOfOneCode() => Assert.Throws<ArgumentException>("options", () => Some.Scale(Some.Yes, Some.Yes with { Code = "JA" }));

    [Fact]
    public void RefusesAScoreOnWhatIsNoValidAnswer() => Assert.Throws<ArgumentException>("options", () => Some.Scale(Some.NotApplicable with { Score = 1 }));

    [Fact]
    public void IsScoredWhenEveryValidOptionHasAScore()
    {
        Assert.True(Some.Scale(Some.Yes, Some.No, Some.DontKnow).IsScored);
        Assert.False(Some.Scale(Some.Yes, new AnswerOption("annat", "Annat")).IsScored);
        Assert.False(Some.Scale(Some.DontKnow).IsScored);
    }

    [Fact]
    public void ACodeIsFoundBeforeALabel()
    {
        var scale = Some.Scale(new AnswerOption("a", "b"), new AnswerOption("b", "a"));
        Assert.Equal("a", scale.Find("A")!.Code);
    }

    [Fact]
    public void ScalesAreEqualByTheirOptions() => Assert.Equal(Some.Scale(Some.Yes, Some.No), Some.Scale(Some.Yes, Some.No));
}
