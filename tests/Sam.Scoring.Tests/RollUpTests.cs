namespace Sam.Scoring.Tests;

/// <summary>Roll-ups of units' figures: each rule named, nothing counted twice, nothing hidden given away.</summary>
public class RollUpTests
{
    [Fact]
    public void AUnitWithoutALevelBelowIsRolledUpOverItsChildren()
    {
        var scores = Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1")), "e1: ja", "e2: nej", "e2: nej", "e2: nej")).Questionnaires[0];
        Assert.Equal((Rational.Of(1, 4), Rational.Of(1, 2)), (scores["f1"].Item("1").SharePositive.Exact, scores.RollUp("f1", null, RollUpRule.UnitMean, u => u.Item("1").SharePositive).Exact));
        Assert.Equal([RollUpRule.Pooled, RollUpRule.UnitMean, RollUpRule.UnitMedian, RollUpRule.Headcount], scores.RollUpsOf("f1", u => u.Item("1").SharePositive).Select(r => r.Rule));
    }

    [Fact]
    public void AUnitAtTheBottomHasNone()
    {
        var scores = Score.Everything(Some.Answers(Some.Questionnaire(Some.Item("1")), "e1: ja")).Questionnaires[0];
        Assert.Empty(scores.RollUpsOf("e1", u => u.Item("1").SharePositive));
        Assert.Equal([true, true, false], new[] { "region", "f1", "e1" }.Select(u => scores[u].IsRollUp));
    }

    [Fact]
    public void UnitsOfALevelUnderEachOtherAreCountedOnce()
    {
        var organisation = Organisation.Create([new Unit("r"), new Unit("a", level: "enhet", parent: "r"), new Unit("a1", level: "enhet", parent: "a"), new Unit("b", level: "enhet", parent: "r")]).Value;
        var builder = new ResponseSetBuilder(Some.Questionnaire(Some.Item("1")), organisation);
        builder.Add("1", ["a1"], [KeyValuePair.Create("1", "ja")]);
        builder.Add("2", ["b"], [KeyValuePair.Create("1", "nej")]);
        Assert.Equal((Rational.Of(1, 2), 2L), Score.Everything(builder.Build().Value).Questionnaires[0].RollUp("r", "enhet", RollUpRule.UnitMean, u => u.Item("1").SharePositive) is var mean ? (mean.Exact!.Value, mean.N) : default);
    }

    [Fact]
    public void AHiddenUnitHidesTheMeanOverUnits()
    {
        var form = Some.Anonymous(Some.Item("1"));
        var rows = Enumerable.Repeat("e1: ja", 6).Concat(Enumerable.Repeat("e2: nej", 2)).ToArray();
        var scores = Score.Everything(Some.Answers(form, rows)).Questionnaires[0];
        Assert.Equal(NullReason.Suppressed, scores.RollUp("f1", null, RollUpRule.UnitMean, u => u.Item("1").SharePositive).Reason);
    }

    [Fact]
    public void ASimpsonReversalIsWarnedOf()
    {
        static string Rows(string unit, int yes, int no) => string.Concat(Enumerable.Repeat(unit + ";ja\n", yes)) + string.Concat(Enumerable.Repeat(unit + ";nej\n", no));
        const string Units = "id;nivå;överordnad\nr;region;\na;enhet;r\nb;enhet;r\n";
        var sheet = TwoWaves.OfUnits(
            "enhet;1\n" + Rows("a", 81, 6) + Rows("b", 192, 71), "enhet;1\n" + Rows("a", 234, 36) + Rows("b", 55, 25), Units, Units);
        var warning = Assert.Single(sheet.Findings.OfType<Finding.Reversal>());

        Assert.Equal((new ItemCode("1"), 2L, 1), (warning.Item!.Value, warning.Change.Down, warning.Change.Change.Direction));
        Assert.Equal(warning.Change.Change.Exact, warning.Change.RateEffect + warning.Change.CompositionEffect);
    }

    [Fact]
    public void WithoutLastYearOfAUnitThereIsNoSplit()
    {
        var sheet = TwoWaves.OfUnits("enhet;1\na;ja\n", "enhet;1\na;ja\nb;nej\n", "id;överordnad\nr;\na;r\n", "id;överordnad\nr;\na;r\nb;r\n");
        Assert.Null(sheet.Questionnaires[0].ChangeBelow("r", "1"));
        Assert.NotNull(sheet.In("r").Item("1")!.SharePositive!.Change.Exact);
    }

    [Fact]
    public void JointAnswersAreNoPartition()
    {
        const string Units = "id;överordnad\nr;\na;r\nb;r\n";
        var sheet = TwoWaves.OfUnits("enheter;1\na|b;ja\n", "enheter;1\na|b;ja\n", Units, Units);
        Assert.Null(sheet.Questionnaires[0].ChangeBelow("r", "1"));
    }
}
