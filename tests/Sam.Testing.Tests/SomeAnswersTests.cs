namespace Sam.Testing.Tests;

/// <summary>Answers in few words are those that the words say, and what is written wrongly throws.</summary>
public class SomeAnswersTests
{
    private static readonly Questionnaire Two = Some.Questionnaire(Some.Item("1"), Some.Item("2", Some.Points()));

    [Fact]
    public void AnswersStandInTheItemsOrderAndABlankIsNoAnswer()
    {
        var sheet = SomeAnswers.To(Two).Add("f01", "ja", "4").Add("f01", "-", "5").Add("f01", "nej").Score();

        Assert.Equal(Rational.Of(1, 2), sheet["f01"].Item("1").SharePositive.Exact);
        Assert.Equal(Rational.Of(9, 2), sheet["f01"].Item("2").Mean.Exact);
        Assert.Equal(3, sheet["region"].Response!.Answered);
    }

    [Fact]
    public void AnswersMayNameTheirItems()
    {
        var sheet = SomeAnswers.To(Two).Add("f01", ("2", "3")).Score();

        Assert.Equal(0, sheet["f01"].Item("1").Base.Valid);
        Assert.Equal(3, sheet["f01"].Item("2").Mean.Exact);
    }

    [Fact]
    public void UnitsThatAnswerTogetherGiveOneForm()
    {
        var sheet = SomeAnswers.To(Two).In(Some.Organisation("region/f01", "region/f02")).Add("f01+f02", "ja").Score();

        Assert.Equal(1, sheet["region"].Response!.Responses);
        Assert.Equal(2, sheet["region"].Response!.Answered);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void SoManyAlikeAreSoMany(int times) =>
        Assert.Equal(times, SomeAnswers.To(Two).In(Some.Organisation("region/f01")).Add(times, "f01", "ja").Build().Count);

    [Fact]
    public void ACodeThatDoesNotExistThrowsAndIsQuoted()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => SomeAnswers.To(Two).Add("f01", "jaa").Build());
        Assert.Contains("jaa", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AUnitThatNobodyKnowsThrowsAndIsQuoted()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => SomeAnswers.To(Two).In(Some.Organisation("region/f01")).Add("f99", "ja").Build());
        Assert.Contains("f99", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreAnswersThanItemsThrow() => Assert.Throws<ArgumentException>(() => SomeAnswers.To(Two).Add("f01", "ja", "1", "2"));

    [Fact]
    public void AnOrganisationIsMadeOfPaths()
    {
        var organisation = Some.Organisation("region/f01/e1", "region/f01/e2", "region/f02");

        Assert.Equal("region", organisation.Root.Id);
        Assert.Equal(["e1", "e2"], organisation.ChildrenOf(organisation["f01"]).Select(u => u.Id));
        Assert.Equal("region", Some.Organisation().Root.Id);
        Assert.Throws<InvalidOperationException>(() => Some.Organisation("a/x", "b/x"));
    }

    [Theory]
    [InlineData(1, 5, 2)]
    [InlineData(0, 10, 2)]
    [InlineData(0, 1, 0)]
    public void PointsAreTheirOwnScores(int from, int to, int positive)
    {
        var scale = Some.Points(from, to);

        Assert.Equal(Enumerable.Range(from, to - from + 1).Select(n => (Rational?)n), scale.Options.Select(o => o.Score));
        Assert.Equal(positive, scale.Options.Count(o => o.IsPositive));
    }
}
