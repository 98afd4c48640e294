namespace Sam.Scoring.Tests;

public class FindingTests
{
    private static readonly ResponseScale Colours = new("färg", [new AnswerOption("a", "A"), new AnswerOption("b", "B"), new AnswerOption("c", "C")]);

    private static readonly Questionnaire Form = Some.Questionnaire(Some.Item("1", Colours));

    [Fact]
    public void MoreThanHalfIsAMajority() => Assert.Equal(["majority"], Codes("a", "a", "b"));

    [Fact]
    public void ExactlyHalfIsNoMajority() => Assert.Equal(["most-common"], Codes("a", "a", "b", "c"));

    [Fact]
    public void AllOfOneMindAreUnanimous() => Assert.Equal(["unanimous"], Codes("a", "a"));

    [Fact]
    public void OneAnswerIsNoFinding() => Assert.Empty(Codes("a"));

    [Fact]
    public void EquallyCommonAnswersAreNamedTogether()
    {
        var finding = Assert.IsType<Finding.MostCommon>(Findings("a", "a", "b", "b", "c").Single(f => f.Code == "most-common"));
        Assert.Equal(["a", "b"], finding.Options.Select(o => o.Code));
    }

    [Fact]
    public void RolesAreAddedUpUnderTheRoleThatIncludesThem()
    {
        var form = new Questionnaire("e", [new Section("", null, [Some.Item("1")])], new QuestionnaireHead { Roles = [new Role("chef", "Chef", ["a", "b"])] });
        PublishedFigure Published(PublishedMeasure measure, long value) => new("e", "region", measure, null, new Period(2020), value);
        var wave = new SurveyWave(Some.Organisation(), [form])
        {
            Published =
            [
                Published(new PublishedMeasure(PublishedKind.ResponseCount), 10),
                Published(new PublishedMeasure(PublishedKind.Role, "a"), 6),
                Published(new PublishedMeasure(PublishedKind.Role, "b"), 3),
                Published(new PublishedMeasure(PublishedKind.Role, "annan"), 2),
            ],
        };
        var finding = Assert.IsType<Finding.RolesExceedResponses>(Assert.Single(Score.Everything(wave, []).Findings));

        Assert.Equal([9L, 2L], finding.Roles.Select(r => r.Value));
        Assert.Equal((11, 10), (finding.Sum, finding.Responses));
    }

    private static IEnumerable<string> Codes(params string[] answers) => Findings(answers).Select(f => f.Code).Where(c => c != "answered");

    private static IEnumerable<Finding> Findings(params string[] answers) =>
        Score.Everything(Some.Answers(Form, [.. answers.Select(a => "e1: " + a)])).Findings.Where(f => f.UnitId == "region");
}
