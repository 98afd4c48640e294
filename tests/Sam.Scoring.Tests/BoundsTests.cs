using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>Worst-case bounds of shares and means, and what a remainder says of a hidden group.</summary>
public class BoundsTests
{
    private static readonly Questionnaire Form = Some.Questionnaire(Some.Item("1"));

    [Fact]
    public void EverybodyWhoDidNotAnswerMightHaveSaidYesOrNo()
    {
        // Of six two said yes and one no; one does not know, one left everything blank, and to one it does not apply.
        var item = Score.Everything(Some.Answers(Form, "e1: ja", "e1: ja", "e1: nej", "e1: vet", "e1: -", "e1: ea"))["e1"].Item("1");

        Assert.Equal(new WorstCaseBounds(Rational.Of(2, 5), Rational.Of(4, 5)), item.ShareBounds);
        Assert.Equal(new WorstCaseBounds(40, 80), item.MeanBounds);
    }

    [Fact]
    public void WithAnAnswerFromEverybodyBothEndsAreTheFigure()
    {
        var unit = Score.Everything(Some.Answers(Form, "e1: ja", "e2: nej", "e2: ja"))["f1"];

        Assert.Equal(unit.Item("1").SharePositive.Exact, unit.Item("1").ShareBounds!.Low);
        Assert.Equal(unit.Item("1").SharePositive.Exact, unit.Item("1").ShareBounds!.High);
        Assert.Equal(new WorstCaseBounds(1, 1), unit.Response!.RateBounds);
    }

    [Fact]
    public void WhereNobodyKnowsWhoWasAskedThereAreNoBounds()
    {
        var region = Score.Everything(Some.Answers(Form, "e1: ja", "e2: nej"))["region"];

        Assert.Equal(2, region.Response!.UnknownUnits);
        Assert.Null(region.Response.RateBounds);
        Assert.Null(region.Item("1").ShareBounds);
        Assert.Null(region.Item("1").MeanBounds);
    }

    [Fact]
    public void AJointAnswerIsOneHoweverManyItCovers() =>
        Assert.Equal(
            new WorstCaseBounds(Rational.Of(1, 2), 1),
            Score.Everything(Some.Answers(Form, "e1+e2+e3: ja", "e4: -"))["region"].Item("1").ShareBounds);

    [Fact]
    public void NobodyAskedHasNoBounds()
    {
        var unit = Score.Everything(Some.Answers(Form, "e1: ja"))["e4"];

        Assert.Null(unit.Item("1").ShareBounds);
        Assert.Null(unit.Response!.RateBounds);
    }

    [Fact]
    public void AHiddenGroupHasNoBounds()
    {
        var form = Some.Anonymous(Some.Item("1"));

        Assert.Null(Score.Everything(Some.Answers(form, "e1: ja", "e1: nej"))["e1"].Item("1").ShareBounds);
        Assert.Null(Score.Everything(Some.Answers(form, "e1: ja", "e1: nej"))["e1"].Item("1").MeanBounds);
    }

    [Fact]
    public void BoundsHoldTheFigureAndEndOnTheScale() => Prop.ForAll(
        Gen.Choose(0, 50).Three().ToArbitrary(),
        counts =>
        {
            var (positive, others, unknown) = counts;
            var bounds = WorstCaseBounds.OfShare(positive, positive + others, positive + others + unknown);
            return bounds is null
                ? positive + others + unknown == 0
                : bounds.Low.Sign >= 0 && bounds.High <= Rational.One && bounds.High - bounds.Low == Rational.Of(unknown, positive + others + unknown)
                    && (positive + others == 0 || (bounds.Low <= Rational.Of(positive, positive + others) && bounds.High >= Rational.Of(positive, positive + others)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void BoundsOfTheGoldenSurveyAreThoseOfTheFormula()
    {
        var unit = GoldenSurvey.Sheet["R"];
        var item = unit.Item("yn");
        var applicable = unit.Response!.Dispositions.KnownEligible - item.NotApplicable - item.NotShown;

        Assert.Equal(Rational.Of(181, applicable), item.ShareBounds!.Low);
        Assert.Equal(Rational.Of(181 + applicable - 266, applicable), item.ShareBounds.High);
    }

    [Fact]
    public void HiddenGroupsAreBoundedByTheirRemainder()
    {
        foreach (var row in GoldenFile.Rows("s13_bounds.csv"))
        {
            long Of(string name) => long.Parse(row[name], CultureInfo.InvariantCulture);
            var bounds = HiddenGroupBounds.Of(Of("hidden_unit_n"), Of("remainder_n"), Of("remainder_yes"));

            Assert.Equal(
                (Of("yes_lo"), Of("yes_hi"), row["exactly_known"] == "yes", row["unanimous_remainder"] == "yes"),
                (bounds.Low, bounds.High, bounds.IsExactlyKnown, bounds.IsUnanimous));
        }
    }

    [Theory]
    [InlineData(0, 5, 1)]
    [InlineData(6, 5, 1)]
    [InlineData(2, 5, 6)]
    public void AGroupLiesWithinItsRemainder(long hidden, long remainder, long positive) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HiddenGroupBounds.Of(hidden, remainder, positive));
}
