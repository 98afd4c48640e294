namespace Sam.Scoring.Tests;

/// <summary>What an application hands over is checked.</summary>
public class BuilderGuardTests
{
    private static readonly Questionnaire Form = QuestionnaireText.Compile("titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett?\n  - 2: Två?\n    svar: tal\n    minst: 0\n", "f.sam.yaml").Value;

    public static TheoryData<string, Answer> Wrong => new()
    {
        { "1", new Answer.Number(3) },
        { "1", new Answer.Chosen([Form["1"].Scale!.Options[0], Form["1"].Scale!.Options[1]]) },
        { "1", new Answer.Chosen([new AnswerOption("9", "Nio")]) },
        { "2", new Answer.Number(-1) },
        { "2", new Answer.Text("tre") },
        { "3", new Answer.Number(1) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void AnAnswerThatItsItemCannotHaveIsRefused(string item, Answer answer)
    {
        var builder = new ResponseSetBuilder(Form, Some.Organisation());
        Assert.Throws<ArgumentException>(() => builder.Add(new Response("1", ["e1"], [KeyValuePair.Create<ItemCode, Answer>(item, answer)])));
    }

    [Fact]
    public void TwoSetsOfOneQuestionnaireAreRefused()
    {
        var set = new ResponseSetBuilder(Form, Some.Organisation()).Build().Value;
        Assert.Throws<ArgumentException>(() => Score.Everything(new SurveyWave(Some.Organisation(), [Form]), [set, set]));
    }

    [Fact]
    public void AFigureOfAnUnknownUnitIsRefused()
    {
        var wave = new SurveyWave(Some.Organisation(), [Form]) { Published = [new PublishedFigure("f", "nowhere", new PublishedMeasure(PublishedKind.Invited), null, new Period(2020), 1)] };
        Assert.Throws<ArgumentException>(() => Score.Everything(wave, []));
    }
}
