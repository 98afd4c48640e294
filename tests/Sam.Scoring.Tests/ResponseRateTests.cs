namespace Sam.Scoring.Tests;

public class ResponseRateTests
{
    private static readonly Questionnaire Form = Some.Questionnaire(Some.Item("1"));

    [Fact]
    public void WithoutInvitedEveryRowIsAnAssignment()
    {
        var response = Score.Everything(Some.Answers(Form, "e1: ja", "e1: -"))["region"].Response!;
        Assert.Equal((2, 1, 1), (response.Invited, response.Answered, response.NonResponse));
        Assert.Equal("50,0\u00A0% (1 av 2)", response.Rate.ToText(Language.Swedish, 1));
    }

    [Fact]
    public void InvitedThatDidNotAnswerLowerTheRate()
    {
        var response = With(4, "a: ja", "a: nej")["a"].Response!;
        Assert.Equal((4, 2, 2), (response.Invited, response.Answered, response.NonResponse));
    }

    [Fact]
    public void MoreAnswersThanInvitedIsSaidAndTheRateStaysBelowOne()
    {
        var sheet = With(1, "a: ja", "a: nej");
        Assert.Equal(Rational.One, sheet["a"].Response!.Rate.Exact);
        Assert.Equal([OrganisationDiagnostics.MoreAnswersThanAssignments.Id], sheet.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void NobodyInvitedHasNoRate() => Assert.Equal(NullReason.NoAnswers, Score.Everything(Some.Answers(Form))["region"].Response!.Rate.Reason);

    [Fact]
    public void IneligibleLeaveTheDenominator()
    {
        var builder = new ResponseSetBuilder(Form, Some.Organisation());
        builder.Add(new Response("1", ["e1"], [KeyValuePair.Create<ItemCode, Answer>("1", new Answer.Chosen([Some.Yes]))]));
        builder.Add(new Response("2", ["e1"], []) { IsEligible = false });
        var response = Score.Everything(builder.Build().Value)["region"].Response!;

        Assert.Equal((2, 1, Rational.One), (response.Invited, response.Ineligible, response.Rate.Exact!.Value));
    }

    [Theory]
    [InlineData(10, 9, ResponseStatus.Complete)]
    [InlineData(10, 8, ResponseStatus.Partial)]
    [InlineData(10, 5, ResponseStatus.Partial)]
    [InlineData(10, 4, ResponseStatus.BreakOff)]
    [InlineData(10, 0, ResponseStatus.NonResponse)]
    public void StatusFollowsTheShareAnswered(int items, int answered, ResponseStatus status)
    {
        var form = Some.Questionnaire([.. Enumerable.Range(1, items).Select(i => Some.Item("q" + i))]);
        var answers = form.Items.Take(answered).Select(i => KeyValuePair.Create<ItemCode, Answer>(i.Code, new Answer.Chosen([Some.NotApplicable])));
        Assert.Equal(status, Completeness.StatusOf(form, new Response("1", ["e1"], answers)));
    }

    [Fact]
    public void ItemsThatAreNotRequiredDoNotLowerTheStatus()
    {
        var form = Some.Questionnaire(Some.Item("1"), Some.Item("2") with { IsRequired = false });
        Assert.Equal(ResponseStatus.Complete, Completeness.StatusOf(form, new Response("1", ["e1"], [KeyValuePair.Create<ItemCode, Answer>("1", new Answer.Chosen([Some.Yes]))])));
    }

    private static ScoreSheet With(long invited, params string[] rows)
    {
        var builder = new ResponseSetBuilder(Form, Organisation.Create([new Unit("r"), new Unit("a", parent: "r", invited: invited)]).Value);
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
        {
            builder.Add("p" + i, ["a"], [KeyValuePair.Create("1", row[3..])]);
        }

        return Score.Everything(builder.Build().Value);
    }
}
