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

    [Fact]
    public void AnItemWithFewValidAnswersIsHiddenWhereItsUnitIsNot()
    {
        string[] rows = [.. Enumerable.Repeat("e1: ja ja", 3), .. Enumerable.Repeat("e1: ja ea", 4), .. Enumerable.Repeat("e3: ja nej", 9)];
        var sheet = Score.Everything(Some.Answers(Some.Anonymous(Some.Item("1"), Some.Item("2")), rows));

        Assert.Equal((false, true), (sheet["e1"].Item("1").IsHidden, sheet["e1"].Item("2").IsHidden));
        Assert.True(sheet["e3"].Item("2").IsHidden);
        Assert.Equal((0, 0), (sheet["e1"].Item("2").NotApplicable, sheet["e1"].Item("2").Base.Valid));
    }

    [Fact]
    public void AnIndexIsHiddenWithAnyOfItsItems()
    {
        var form = Form("");
        string[] rows = [.. Enumerable.Repeat("e1: ja ja", 6), "e1: ja ea", .. Enumerable.Repeat("e3: ja nej", 9)];
        var sheet = Score.Everything(Some.Answers(form, rows));

        Assert.Equal((true, NullReason.Suppressed), (sheet["e1"].Indices[0].IsHidden, sheet["e1"].Indices[0].Value.Reason));
        Assert.DoesNotContain(sheet["e1"].Items, i => i.IsHidden);
        Assert.Contains(sheet.Diagnostics, d => d.Id.Text == "SAM8033");
        Assert.False(Score.Everything(Some.Answers(Form("items"), rows))["e1"].Indices[0].IsHidden);
        Assert.False(Score.Everything(Some.Answers(form, rows), new ScoringOptions { Privacy = new PrivacyRules(5) { GuardPartlyAnswered = false } })["e1"].Indices[0].IsHidden);
    }

    [Fact]
    public void AMeasureSeesNoHiddenCountsOfAnotherItem()
    {
        string[] rows = [.. Enumerable.Repeat("e1: ja ja", 3), .. Enumerable.Repeat("e1: ja ea", 4), .. Enumerable.Repeat("e3: ja nej", 9)];
        var form = Some.Anonymous(Some.Item("1") with { Measures = Sequence.Of("spy") }, Some.Item("2"));
        var figure = Score.Everything(Some.Answers(form, rows), new ScoringOptions { Measures = [new Spy()] })["e1"].Item("1").FigureOf("spy");

        Assert.Equal(NullReason.Suppressed, figure!.Value.Reason);
    }

    [Fact]
    public void TheLeastAndTheGreatestNumberAreSingleAnswers()
    {
        var item = new Item("1", "Hur många?", new AnswerType.Number());
        string[] rows = [.. Enumerable.Range(1, 6).Select(i => "e1: " + i)];

        Assert.Null(Score.Everything(Some.Answers(Some.Anonymous(item), rows))["e1"].Item("1").Summary);
        Assert.NotNull(Score.Everything(Some.Answers(Some.Questionnaire(item), rows))["e1"].Item("1").Summary);
    }

    private static Questionnaire Form(string combine) => new(
        "enkät",
        [new Section("", null, Sequence.Of(Some.Item("1"), Some.Item("2")))],
        new QuestionnaireHead { IsAnonymous = true },
        [new CompositeScore("i", "Index") { Items = Sequence.Of<ItemCode>("1", "2"), Combine = combine == "items" ? ScoreCombination.Items : ScoreCombination.Respondents }]);

    private sealed class Spy : IMeasure
    {
        public string Name => "spy";

        public AggregationPlan Needs(MeasureRequest request) => new([new Variable.OfItem("2")]);

        public Figure Compute(MeasureContext context) => Figure.Number(context.Of(new Variable.OfItem("2")).Answered, 1);
    }
}
