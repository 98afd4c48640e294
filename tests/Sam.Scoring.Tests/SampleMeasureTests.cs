using System.Text;
using OwnMeasure;

namespace Sam.Scoring.Tests;

/// <summary>The measures of samples/OwnMeasure give the same in one pass, merged from parts, and rolled up.</summary>
public class SampleMeasureTests
{
    private static readonly ScoringOptions Options = new() { Measures = [new Agreement(), new SeveralDeficiencies()] };

    private static readonly Questionnaire Form = QuestionnaireText.Compile(
        Text("rutiner.sam.yaml"), "rutiner.sam.yaml", options: new CompileOptions { KnownMeasures = Options.Measures.Select(m => m.Name).ToSequence() }).Value;

    private static readonly ResponseSet Answers = Read(Text("rutiner.svar.csv"));

    private static readonly ScoreSheet Once = Score.Everything(Answers, Options);

    [Fact]
    public void TheFiguresAreThose()
    {
        Assert.Equal(Rational.Of(-5, 14), Once["alla"].Item("1").FigureOf("enighet")!.Value.Exact);
        Assert.Equal(Rational.Of(1, 2), Once["Norr"].Item("1").FigureOf("enighet")!.Value.Exact);
        Assert.Equal(["4/7", "1/3", "3/4"], Once.Questionnaires[0].Units.Select(u => u.Indices[0].Value.Fraction));
        Assert.Empty(Once.Diagnostics);
    }

    [Fact]
    public void MergedFromPartsInAnyOrderTheyAreTheSame()
    {
        var lines = Text("rutiner.svar.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var plan = Score.Plan(Form, Options);
        var parts = lines.Skip(1).Reverse().Select(line => Aggregates.Count(Read(lines[0] + "\n" + line + "\n", Answers.Organisation), plan)).Aggregate((a, b) => a + b);

        AssertSame(Once, Score.Of(parts, new SurveyWave(Answers.Organisation, [Form]), Options));
    }

    [Fact]
    public void RolledUpTheyAreThoseOfAllAnswersInOneUnit()
    {
        var together = Text("rutiner.svar.csv").Replace("Norr;", "Alltihop;", StringComparison.Ordinal).Replace("Syd;", "Alltihop;", StringComparison.Ordinal);
        var one = Score.Everything(Read(together), Options)["Alltihop"];

        Assert.Equal(one.Item("1").FigureOf("enighet"), Once["alla"].Item("1").FigureOf("enighet"));
        Assert.Equal(one.Indices[0].Value, Once["alla"].Indices[0].Value);
    }

    [Fact]
    public void WithoutTheStateThatAMeasureNeedsItHasNoFigureAndAWarningSaysSo()
    {
        var plan = new AggregationPlan(Score.Plan(Form, Options).Variables);
        var sheet = Score.Of(Aggregates.Count(Answers, plan), new SurveyWave(Answers.Organisation, [Form]), Options);

        Assert.Equal(NullReason.NotComparable, sheet["alla"].Indices[0].Value.Reason);
        Assert.Equal([CountDiagnostics.NotCounted.Id], sheet.Diagnostics.Select(d => d.Id));
        Assert.Equal(Once["alla"].Item("1").FigureOf("enighet"), sheet["alla"].Item("1").FigureOf("enighet"));
    }

    private static void AssertSame(ScoreSheet expected, ScoreSheet actual)
    {
        foreach (var unit in expected.Questionnaires[0].Units)
        {
            var other = actual[unit.Unit.Id];
            Assert.Equal(unit.Item("1").FigureOf("enighet"), other.Item("1").FigureOf("enighet"));
            Assert.Equal(unit.Indices[0].Value, other.Indices[0].Value);
        }
    }

    private static ResponseSet Read(string text, Organisation? organisation = null) =>
        AnswerFile.Read(Encoding.UTF8.GetBytes(text), "rutiner.svar.csv", Form, organisation).Value;

    private static string Text(string name) => Repository.ReadText(Repository.PathOf("samples/OwnMeasure/" + name));
}
