using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>Units are compared with those they continue.</summary>
public class LastWaveUnitTests
{
    private const string Two = "id;namn;nivå;överordnad;inbjudna;föregångare\nr;R;region;;;\na;A;enhet;r;4;\nb;B;enhet;r;4;\n";

    [Fact]
    public void AUnitContinuesTheOneOfItsId()
    {
        var unit = TwoWaves.OfUnits("enhet;1\na;ja\na;nej\nb;nej\n", "enhet;1\na;ja\na;ja\nb;nej\n", Two, Two).In("a");
        Assert.Equal((Rational.Of(1, 2), Rational.Zero), (unit.Item("1")!.SharePositive!.Change.Exact, unit.Rate!.Change.Exact));
        Assert.Equal(["a"], unit.Before.Select(u => u.Id));
    }

    [Fact]
    public void SeveralPredecessorsArePooledFromCounts()
    {
        var sheet = TwoWaves.OfUnits(
            "enhet;1\na;ja\na;ja\na;ja\nb;nej\n", "enhet;1\nc;ja\nc;nej\n", Two, "id;namn;nivå;överordnad;inbjudna;föregångare\nr;R;region;;;\nc;C;enhet;r;8;a|b\n");
        var unit = sheet.In("c");
        Assert.Equal((Rational.Of(3, 4), 4L), (unit.Item("1")!.SharePositive!.Before.Exact, unit.Item("1")!.SharePositive!.Before.N));
        Assert.Equal(Rational.Of(4, 8), unit.Rate!.Before.Exact);
        Assert.Equal(Rational.Of(4, 8), sheet["c"].Response!.PreviousRate!.Value.Exact);
        Assert.False(sheet["c"].Response!.PreviousRate!.Value.IsPublished);
    }

    [Fact]
    public void MediansOfSeveralPredecessorsAreThoseOfAllAnswers()
    {
        const string Form = "titel: T\nanonymt: nej\nsvar: 1-5\nfrågor:\n  - 1: Ett?\n";
        var sheet = TwoWaves.Of(Form, "enhet;1\na;1\na;1\na;2\nb;5\nb;5\n", Form, "enhet;1\nc;3\n", Two, "id;överordnad;föregångare\nr;;\nc;r;a|b\n");
        Assert.Equal(2, sheet.In("c").Item("1")!.Of("median")!.Before.Exact);
    }

    [Fact]
    public void JointAnswersOfSeveralPredecessorsCanNotBeAddedUp()
    {
        var unit = TwoWaves.OfUnits("enheter;1\na|b;ja\na;nej\n", "enhet;1\nc;ja\n", Two, "id;överordnad;inbjudna;föregångare\nr;;;\nc;r;8;a|b\n").In("c");
        Assert.Equal(NullReason.NotComparable, unit.Item("1")!.SharePositive!.Before.Reason);
        Assert.Equal(Rational.Of(3, 8), unit.Rate!.Before.Exact);
    }

    [Fact]
    public void APredecessorBelowAnotherOneIsNotCountedTwice()
    {
        var unit = TwoWaves.OfUnits("enhet;1\na;ja\nb;nej\n", "enhet;1\nc;ja\n", Two, "id;överordnad;föregångare\ny;;r|a\nc;y;\n").In("y");
        Assert.Equal(["r"], unit.Before.Select(u => u.Id));
        Assert.Equal(2, unit.Item("1")!.SharePositive!.Before.N);
    }

    [Fact]
    public void ANewUnitIsNotComparable()
    {
        var unit = TwoWaves.OfUnits("enhet;1\na;ja\n", "enhet;1\nc;ja\n", Two, "id;överordnad\nr;\nc;r\n").In("c");
        Assert.Equal((Comparability.Broken, NullReason.NotComparable), (unit.Comparison.Comparability, unit.Rate!.Change.Reason));
    }

    [Fact]
    public void AnUnknownPredecessorIsToldOf()
    {
        var sheet = TwoWaves.OfUnits("enhet;1\na;ja\n", "enhet;1\nc;ja\n", Two, "id;överordnad;föregångare\nr;;\nc;r;x\n");
        Assert.Contains(sheet.Diagnostics, d => d.Id.Text == "SAM7032");
        Assert.False(sheet.In("c").Comparison.IsAllowed);
    }

    [Fact]
    public void ADividedUnitIsComparedWithCaution()
    {
        var sheet = TwoWaves.OfUnits("enhet;1\na;ja\nb;nej\n", "enhet;1\na1;ja\na2;ja\n", Two, "id;överordnad;föregångare\nr;;\na1;r;a\na2;r;a\n");
        Assert.Equal(Comparability.WithCaution, sheet.In("a1").Comparison.Comparability);
        Assert.Equal(Comparability.Comparable, sheet.In("r").Comparison.Comparability);
    }

    [Fact]
    public void AUnitThatOthersMovedIntoIsComparedWithCaution()
    {
        const string Before = "id;överordnad\nr;\nf1;r\nf2;r\na;f1\nb;f2\nc;f2\n";
        const string Now = "id;överordnad\nr;\nf1;r\nf2;r\na;f1\nb;f1\nc;f2\n";
        var sheet = TwoWaves.OfUnits("enhet;1\na;ja\nb;ja\nc;ja\n", "enhet;1\na;ja\nb;ja\nc;ja\n", Before, Now);
        Assert.Equal(
            [Comparability.Comparable, Comparability.WithCaution, Comparability.WithCaution, Comparability.Comparable],
            new[] { "r", "f1", "f2", "b" }.Select(u => sheet.In(u).Comparison.Comparability));
    }

    [Fact]
    public void NothingIsComputedWhereEitherSideIsHidden()
    {
        const string Head = "titel: T\nanonymt: ja\nminst-antal-svar: 3\nsvar: ja-nej\n";
        const string Few = "enhet;1\na;ja\na;nej\n";
        const string Many = "enhet;1\na;ja\na;nej\na;nej\n";
        foreach (var (before, now) in new[] { (Few, Many), (Many, Few) })
        {
            var sheet = TwoWaves.OfUnits(before, now, head: Head);
            Assert.Equal(NullReason.Suppressed, sheet.In("a").Item("1")!.SharePositive!.Change.Reason);
            Assert.DoesNotContain(sheet.Findings, f => f.Code.Contains("change", StringComparison.Ordinal) && f is not Finding.RateChange);
        }
    }

    [Fact]
    public void WhatIsNotEarlierIsNotComparedAndToldOf()
    {
        var form = QuestionnaireText.Compile("enkät: e\nperiod: 2023\n" + TwoWaves.Head + "frågor:\n  - 1: Ett?\n", "f.sam.yaml").Value;
        var set = AnswerFile.Read("enhet;1\na;ja\n"u8.ToArray(), "s.csv", form).Value;
        var sheet = Score.Everything(set, new ScoringOptions { Previous = Score.Everything(set) });
        Assert.Null(sheet.Questionnaires[0].Comparison);
        Assert.Equal(["SAM7031"], sheet.Diagnostics.Select(d => d.Id.Text));
    }

    [Fact]
    public void ALastWaveOfAnotherQuestionnaireIsToldOf()
    {
        var form = QuestionnaireText.Compile("enkät: e\nperiod: 2023\nföregående: borta\n" + TwoWaves.Head + "frågor:\n  - 1: Ett?\n", "f.sam.yaml").Value;
        var other = QuestionnaireText.Compile("enkät: x\nperiod: 2022\n" + TwoWaves.Head + "frågor:\n  - 1: Ett?\n", "f.sam.yaml").Value;
        ResponseSet Set(Questionnaire questionnaire) => AnswerFile.Read("enhet;1\na;ja\n"u8.ToArray(), "s.csv", questionnaire).Value;
        Assert.Equal(["SAM7030"], Score.Everything(Set(form), new ScoringOptions { Previous = Score.Everything(Set(other)) }).Diagnostics.Select(d => d.Id.Text));
    }

    [Fact]
    public void AWaveComparedWithItselfAYearEarlierHasNotChanged() => Prop.ForAll(
        Gen.Two(Gen.Elements("a", "b")).Zip(Gen.Elements("ja", "nej", "")).Select(p => $"{p.Item1.Item1};{p.Item2}\n").NonEmptyListOf().ToArbitrary(),
        rows =>
        {
            var answers = "enhet;1\n" + string.Concat(rows);
            var sheet = TwoWaves.OfUnits(answers, answers, Two, Two);
            return sheet.Questionnaires[0].Comparison!.Units.All(u =>
                u.Comparison.Comparability == Comparability.Comparable && u.Rate!.Change.Direction == 0
                && u.Items[0].SharePositive!.Change.Exact is null or { Sign: 0 });
        }).QuickCheckThrowOnFailure();
}
