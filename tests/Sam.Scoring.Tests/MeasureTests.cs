namespace Sam.Scoring.Tests;

/// <summary>Measures of applications are computed where questionnaires ask for them; a name that nobody computes is an error.</summary>
public class MeasureTests
{
    private static readonly Questionnaire Form = Some.Questionnaire(Some.Item("1") with { Measures = ["andel-nej"] });

    [Fact]
    public void AMeasureOfTheApplicationIsComputedForEveryUnit()
    {
        var sheet = Score.Everything(Some.Answers(Form, "e1: ja", "e2: nej", "e3: nej", "e4: ea"), new ScoringOptions { Measures = [new ShareOfNo()] });

        Assert.Equal("66,7\u00A0% (2 av 3)", sheet["region"].Item("1").FigureOf("andel-nej")!.Value.ToText(Language.Swedish, 1));
        Assert.Equal("50,0\u00A0% (1 av 2)", sheet["f1"].Item("1").FigureOf("andel-nej")!.Value.ToText(Language.Swedish, 1));
        Assert.Empty(sheet.Diagnostics);
    }

    [Fact]
    public void AMeasureThatNobodyComputesIsAnError()
    {
        var diagnostic = Assert.Single(Score.Everything(Some.Answers(Form, "e1: ja", "e2: ja", "e3: ja", "e4: ja")).Diagnostics);
        Assert.Equal((ScoringDiagnostics.UnknownMeasure.Id, Severity.Error), (diagnostic.Id, diagnostic.Severity));
    }

    private sealed class ShareOfNo : IMeasure
    {
        public string Name => "andel-nej";

        public AggregationPlan Needs(MeasureRequest request) => new([new Variable.OfItem(request.Item.Code)]);

        public Figure Compute(MeasureContext context) => Figure.Share(context.Answers.CountOf("nej"), context.Answers.CountOf(OptionKind.Valid));
    }
}
