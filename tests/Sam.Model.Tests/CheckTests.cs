namespace Sam.Model.Tests;

/// <summary>Examples that an application built, without a file: what is wrong is said at a path into the case.</summary>
public class CheckTests
{
    private static readonly CompositeScore Share = new("andelen", "Andelen") { Items = ["1", "2"], Calculation = ScoreCalculation.Share };

    [Fact]
    public void AnExampleThatHoldsPasses() => Assert.True(Assert.Single(Run([new("1", "ja"), new("q2", "nej")], gives: "50 %")).Passed);

    [Fact]
    public void AWrongValueIsFoundAtItsPath()
    {
        var result = Assert.Single(Run([new("1", "ja"), new("2", "nej")], gives: "51 %"));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.False(result.Passed);
        Assert.Equal(("SAM4045", new Place.InValue("", "$.checks[0].gives.andelen")), (diagnostic.Id.Text, diagnostic.Where));
    }

    [Theory]
    [InlineData("9", "ja", "SAM6016")]
    [InlineData("1", "kanske", "SAM6001")]
    public void AnswersThatCanNotBeReadMakeTheExampleFail(string item, string answer, string id)
    {
        var result = Assert.Single(Run([new(item, answer)], gives: "–"));
        Assert.False(result.Passed);
        Assert.Contains(id, result.Diagnostics.Select(d => d.Id.Text));
    }

    [Theory]
    [InlineData("femtio", "SAM4046")]
    [InlineData("50", "SAM4047")]
    public void AnExpectationThatIsNoValueOfTheIndexFails(string expected, string id) =>
        Assert.Equal(id, Assert.Single(Assert.Single(Run([new("1", "ja"), new("2", "nej")], expected)).Diagnostics).Id.Text);

    [Fact]
    public void AnIndexOfGroupsHasNoValueOfOneResponse()
    {
        var plugIn = Share with { Calculation = ScoreCalculation.PlugIn, PlugIn = "enps" };
        Assert.Equal("SAM4048", Assert.Single(Assert.Single(Run([new("1", "ja")], "50", plugIn)).Diagnostics).Id.Text);
        Assert.DoesNotContain(Of([new("1", "ja")], "50", plugIn).CheckCoverage(), g => g is CoverageGoal.Light or CoverageGoal.Band);
    }

    [Fact]
    public void CoverageTellsWhatIsTried()
    {
        var goals = Of([new("1", "ja"), new("2", "nej")], "50 %", Share with { Light = new TrafficLight(Rational.Of(4, 5), Rational.Of(1, 2)) }).CheckCoverage();
        Assert.Equal(
            [("1", "ja", true), ("1", "nej", false), ("2", "ja", false), ("2", "nej", true)],
            goals.OfType<CoverageGoal.Choosing>().Select(g => (g.Item.Code.Text, g.Option.Code, g.IsReached)));
        Assert.Equal(
            [(LightColour.Green, false), (LightColour.Yellow, true), (LightColour.Red, false)],
            goals.OfType<CoverageGoal.Light>().Select(g => (g.Colour, g.IsReached)));
    }

    private static Sequence<CheckResult> Run(Sequence<KeyValuePair<string, string>> given, string gives, CompositeScore? score = null) =>
        Of(given, gives, score).RunChecks();

    private static Questionnaire Of(Sequence<KeyValuePair<string, string>> given, string gives, CompositeScore? score = null)
    {
        var check = new CheckCase(given, default, default, [new("andelen", gives)]);
        return new Questionnaire("enkät", [Some.Section(Some.Item(code: "1"), Some.Item(code: "2"))], new QuestionnaireHead { Checks = [check] }, [score ?? Share]);
    }
}
