using System.Text;

namespace Sam.Statistics.Tests;

/// <summary>Changes since last wave are tested item by item, adjusted together, and never where either side is hidden.</summary>
public class ChangeTestsTests
{
    private const string Form = "titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n  - 2: Två?\n  - 3: Tre\n    svar: 1-5\n  - 4: Fyra\n    svar: fritext\n";

    [Fact]
    public void SharesAreTestedByNewcombeAndFisherOrZAndMeansByWelch()
    {
        var tests = ChangeTests.Of(Waves(Form, Answers(20, 5, 3), Answers(20, 15, 4)).Questionnaires[0], "alla");
        var expected = ShareComparison.Of(15, 20, 5, 20);

        Assert.Equal(["1", "2", "3"], tests.Select(t => t.Item.Code.Text));
        Assert.Equal((expected.P, expected.Interval, (ChangeTestMethod?)ChangeTestMethod.PooledZ), (tests[0].P, tests[0].Interval, tests[0].Method));
        Assert.Equal(expected.Difference, tests[0].Change.Change.Exact);
        Assert.Equal((ChangeTestMethod?)ChangeTestMethod.FisherExact, tests[1].Method);
        Assert.Equal(1, tests[1].P.Value);
        var welch = WelchTest.Of(ScoreDistribution.Of([(4, 10), (5, 10)]), ScoreDistribution.Of([(3, 10), (5, 10)]));
        Assert.Equal((welch.P, welch.Interval), (tests[2].P, tests[2].Interval));
        Assert.Equal(MultipleTesting.Holm(tests.Select(t => t.P.Value)), tests.Select(t => t.AdjustedP.Value));

        var rates = ChangeTests.Of(Waves(Form, Answers(20, 5, 3), Answers(20, 15, 4)).Questionnaires[0], "alla", new ChangeTestOptions { Adjustment = PAdjustment.BenjaminiHochberg });
        Assert.Equal(MultipleTesting.BenjaminiHochberg(tests.Select(t => t.P.Value)), rates.Select(t => t.AdjustedP.Value));
    }

    [Fact]
    public void WhatEitherWaveHidesIsNotTestedAndNotCounted()
    {
        var anonymous = Form.Replace("anonymt: nej", "anonymt: ja\nminst-antal-svar: 5", StringComparison.Ordinal);
        var tests = ChangeTests.Of(Waves(anonymous, Answers(3, 1, 3), Answers(20, 15, 4)).Questionnaires[0], "alla");

        Assert.All(tests, t => Assert.Equal((NullReason.Suppressed, NullReason.Suppressed, (ChangeTestMethod?)null), (t.P.Reason, t.Interval.Reason, t.Method)));
        Assert.All(tests, t => Assert.Null(t.AdjustedP.Value));
    }

    [Fact]
    public void WithoutLastWaveThereIsNothingToTest() => Assert.Empty(ChangeTests.Of(Scored.Of(Form, Answers(5, 2, 3)).Questionnaires[0], "alla"));

    // The first so many say yes to the first item; nobody to the second; half give a score to the third, half 5.
    private static string Answers(int n, int yes, int score) =>
        "enhet;1;2;3\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"a;{(i < yes ? "ja" : "nej")};nej;{(i % 2 == 0 ? score : 5)}\n"));

    private static ScoreSheet Waves(string form, string before, string now)
    {
        var earlier = "enkät: e1\nperiod: 2022\n" + form;
        var last = Score.Everything(Set(earlier, before, null));
        return Score.Everything(Set("enkät: e2\nperiod: 2023\nföregående: e1\n" + form, now, earlier), new ScoringOptions { Previous = last });
    }

    private static ResponseSet Set(string form, string answers, string? previous)
    {
        var compiled = QuestionnaireText.Compile(form, "f.sam.yaml", path => path == "e1.sam.yaml" ? previous : null);
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics));
        return AnswerFile.Read(Encoding.UTF8.GetBytes(answers), "s.csv", compiled.Value).Value;
    }
}
