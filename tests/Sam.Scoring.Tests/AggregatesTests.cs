using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>Counts add up, whatever the order, the parts or the engine.</summary>
public class AggregatesTests
{
    private static readonly Questionnaire Form = Some.Questionnaire(Some.Item("1"), Some.Item("2"));

    private static readonly Arbitrary<List<string>> Rows = (
        from unit in Gen.Elements("e1", "e2", "e3", "e4", "f1", "e1+e2", "e2+e3", "region")
        from first in Gen.Elements("ja", "nej", "ea", "vet", "-")
        from second in Gen.Elements("ja", "nej", "-")
        select $"{unit}: {first} {second}").ListOf().Select(l => l.ToList()).ToArbitrary();

    [Fact]
    public void OrderOfRowsDoesNotMatter() => Prop.ForAll(Rows, rows =>
        Assert.Equal(Json(rows), Json(Enumerable.Reverse(rows)))).QuickCheckThrowOnFailure();

    [Fact]
    public void PartsCountedApartAndAddedGiveTheWhole() => Prop.ForAll(Rows, rows =>
    {
        var half = rows.Count / 2;
        var sum = Count(rows.Take(half)) + Count(rows.Skip(half));
        var wave = new SurveyWave(Some.Organisation(), [Form]);
        Assert.Equal(Score.Of(Count(rows), wave).ToText(), Score.Of(sum, wave).ToText());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void WithoutJointAnswersAUnitIsTheSumOfItsChildren() => Prop.ForAll(Rows, rows =>
    {
        var sheet = Score.Everything(Some.Answers(Form, [.. rows.Where(r => r.StartsWith('e') && !r.Contains('+', StringComparison.Ordinal))]));
        foreach (var parent in new[] { "region", "f1", "f2" })
        {
            var children = sheet.Wave.Organisation.ChildrenOf(sheet.Wave.Organisation[parent]).Select(u => sheet[u.Id]).ToList();
            Assert.Equal(children.Sum(c => c.Item("1").Base.Shown), sheet[parent].Item("1").Base.Shown);
            Assert.Equal(children.Sum(c => c.Response!.Invited), sheet[parent].Response!.Invited);
            Assert.Equal(children.Sum(c => c.Item("1").Distribution[0].Count), sheet[parent].Item("1").Distribution[0].Count);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SharesOfADistributionAddUpToOne() => Prop.ForAll(Rows, rows =>
    {
        var item = Score.Everything(Some.Answers(Form, [.. rows]))["region"].Item("1");
        var sum = item.Distribution.Aggregate(Rational.Of(item.Missing, Math.Max(1, item.Base.Shown)), (s, o) => s + (o.OfBase.Exact ?? Rational.Zero));
        Assert.Equal(item.Base.Shown == 0 ? Rational.Zero : Rational.One, sum);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnEngineThatHandsOverHistogramsGivesTheSameFigures()
    {
        var counted = Count(["e1: ja nej", "e1: nej ja", "e3: ea ja"]);
        var builder = new AggregatesBuilder(Form, Some.Organisation());
        foreach (var segment in counted.Segments)
        {
            foreach (var variable in Score.Plan(Form).Variables)
            {
                builder.Add(segment, variable, counted.Of(segment, variable));
            }
        }

        var wave = new SurveyWave(Some.Organisation(), [Form]);
        Assert.Equal(Score.Of(counted, wave).ToText(), Score.Of(builder.Build(), wave).ToText());
    }

    [Fact]
    public void CountsOfAnotherQuestionnaireDoNotAddUp()
    {
        var other = Aggregates.Count(Some.Answers(Some.Questionnaire(Some.Item("9")), "e1: ja"), AggregationPlan.Nothing);
        Assert.Throws<ArgumentException>(() => Count(["e1: ja ja"]) + other);
    }

    [Fact]
    public void AVariableThatWasNotPlannedIsNotSilentlyZero()
    {
        var counts = Aggregates.Count(Some.Answers(Form, "e1: ja ja"), new AggregationPlan([new Variable.OfItem("1")]));
        Assert.Throws<ArgumentException>(() => counts.Of(counts.Segments[0], new Variable.OfItem("2")));
    }

    private static Aggregates Count(IEnumerable<string> rows) => Aggregates.Count(Some.Answers(Form, [.. rows]), Score.Plan(Form));

    private static string Json(IEnumerable<string> rows) => Score.Everything(Some.Answers(Form, [.. rows])).ToText();
}
