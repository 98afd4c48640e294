namespace Sam.Scoring.Tests;

/// <summary>Items are compared as the author says, else with the one of the same code and words.</summary>
public class LastWaveItemTests
{
    private const string Answers = "enhet;1\na;ja\na;nej\n";

    [Fact]
    public void AChangeIsThatOfTheUnroundedShares()
    {
        var change = Compare("- 1: Ett?", "- 1: Ett?", "enhet;1\na;ja\na;nej\na;nej\n", "enhet;1\na;ja\na;ja\na;nej\n").SharePositive!;
        Assert.Equal((Rational.Of(2, 3), Rational.Of(1, 3), Rational.Of(1, 3), FigureKind.Points), (change.Now.Exact, change.Before.Exact, change.Change.Exact, change.Change.Kind));
        Assert.Equal(Comparability.Comparable, change.Comparison.Comparability);
    }

    [Fact]
    public void TheSameCodeWithTheSameWordsIsComparable() =>
        Assert.Equal(Comparability.Comparable, Compare("- 1: Är målen kända?", "- 1: är målen  kända").Comparison.Comparability);

    [Fact]
    public void TheSameCodeWithOtherWordsIsNotComparable()
    {
        var item = Compare("- 1: Är målen kända?", "- 1: Är riskerna kända?");
        Assert.Equal(Comparability.Broken, item.Comparison.Comparability);
        Assert.Equal(NullReason.NotComparable, item.SharePositive!.Change.Reason);
        Assert.NotNull(item.SharePositive.Now.Exact);
    }

    [Fact]
    public void ANewItemIsNotComparable() => Assert.Contains("ny", Assert.Single(Compare("- 9: Nio?", "- 1: Ett?", "enhet;9\na;ja\n").Comparison.Notes).Swedish, StringComparison.Ordinal);

    [Fact]
    public void TheAuthorsMappingGoesBeforeTheCode()
    {
        var item = Compare("- 7: Något annat", "- 1: Ett?\n    förra-året: 7", "enhet;7\na;ja\na;nej\n");
        Assert.Equal("7", item.Before!.Code.Text);
        Assert.Equal(0, item.SharePositive!.Change.Direction);
        Assert.True(item.SharePositive.Exists);
    }

    [Theory]
    [InlineData("med-förbehåll", Comparability.WithCaution, true)]
    [InlineData("nej", Comparability.Broken, false)]
    public void WhatTheAuthorSaysOfComparabilityHolds(string word, Comparability expected, bool exists)
    {
        var item = Compare("- 1: Ett?", $"- 1: Ett!\n    förra-året: {{ fråga: 1, jämförbar: {word}, därför: omformulerad }}");
        Assert.Equal((expected, exists), (item.Comparison.Comparability, item.SharePositive!.Exists));
        Assert.Equal("Omformulerad.", Assert.Single(item.Comparison.Notes).Swedish);
    }

    [Fact]
    public void OtherOptionsBreakTheShareUnlessTheAuthorVouches()
    {
        const string Before = "- 1: Ett?";
        Assert.Equal(Comparability.Broken, Compare(Before, "- 1: Ett?\n    svar: ja-delvis-nej").SharePositive!.Comparison.Comparability);
        var vouched = Compare(Before, "- 1: Ett?\n    svar: ja-delvis-nej\n    förra-året: { fråga: 1, jämförbar: med-förbehåll }");
        Assert.Equal(Comparability.WithCaution, vouched.SharePositive!.Comparison.Comparability);
        Assert.True(vouched.SharePositive.Exists);
    }

    [Fact]
    public void AnotherRangeOfScoresIsNeverComparedEvenWhereTheAuthorVouches()
    {
        var item = Compare("- 1: Ett?\n    svar: 1-5", "- 1: Ett?\n    svar: { från: 1, till: 4 }\n    förra-året: { fråga: 1, jämförbar: med-förbehåll }", "enhet;1\na;5\n", "enhet;1\na;4\n");
        Assert.Equal(NullReason.NotComparable, item.Mean!.Change.Reason);
    }

    [Fact]
    public void MeansChangeByANumber()
    {
        var item = Compare("- 1: Ett?\n    svar: 1-5", "- 1: Ett?\n    svar: 1-5", "enhet;1\na;5\na;4\n", "enhet;1\na;4\n");
        Assert.Equal((FigureKind.Difference, Rational.Of(-1, 2)), (item.Mean!.Change.Kind, item.Mean.Change.Exact));
        Assert.Equal("−0,50", item.Mean.Change.ToText(Language.Swedish, 2));
    }

    [Fact]
    public void AnAddedDontKnowIsACaution() =>
        Assert.Equal(Comparability.WithCaution, Compare("- 1: Ett?", "- 1: Ett?\n    vet-ej: Vet ej").SharePositive!.Comparison.Comparability);

    [Fact]
    public void AnotherConditionIsACaution() => Assert.Equal(
        Comparability.WithCaution,
        TwoWaves.Of(TwoWaves.Head + "frågor:\n  - 0: Noll?\n  - 1: Ett?\n", "enhet;0;1\na;ja;ja\n", TwoWaves.Head + "frågor:\n  - 0: Noll?\n  - 1: Ett?\n    visa-om: q0 = ja\n", "enhet;0;1\na;ja;ja\n").In("a").Item("1")!.Comparison.Comparability);

    [Fact]
    public void ARenumberedQuestionInAConditionIsTheSameCondition() => Assert.Equal(
        Comparability.Comparable,
        TwoWaves.Of(TwoWaves.Head + "frågor:\n  - 0: Noll?\n  - 1: Ett?\n    visa-om: q0 = ja\n", "enhet;0;1\na;ja;ja\n", TwoWaves.Head + "frågor:\n  - 5: Noll?\n    förra-året: 0\n  - 6: Ett?\n    förra-året: 1\n    visa-om: q5 = ja\n", "enhet;5;6\na;ja;ja\n").In("a").Item("6")!.Comparison.Comparability);

    [Fact]
    public void OtherRespondentsBreakEverything()
    {
        var sheet = TwoWaves.Of(TwoWaves.Head + "svarande: { roll: chef }\nfrågor:\n  - 1: Ett?\n", Answers, TwoWaves.Head + "svarande: { roll: HR }\nfrågor:\n  - 1: Ett?\n", Answers);
        Assert.Equal(Comparability.Broken, sheet.Questionnaires[0].Comparison!.Comparison.Comparability);
        Assert.Equal((NullReason.NotComparable, NullReason.NotComparable), (sheet.In("a").Rate!.Change.Reason, sheet.In("a").Item("1")!.SharePositive!.Change.Reason));
        Assert.Null(sheet["a"].Response!.Change);
    }

    [Fact]
    public void RewordedQuestionsAreToldOf() => Assert.Contains(
        Sheet("- 1: Är målen kända?", "- 1: Är riskerna kända?", Answers, Answers).Diagnostics, d => d.Id.Text == "SAM7033");

    private static ItemComparison Compare(string before, string now, string answersBefore = Answers, string answers = Answers) =>
        Sheet(before, now, answersBefore, answers).In("a").Items[0];

    private static ScoreSheet Sheet(string before, string now, string answersBefore, string answers) =>
        TwoWaves.Of($"{TwoWaves.Head}frågor:\n  {before}\n", answersBefore, $"{TwoWaves.Head}frågor:\n  {now}\n", answers);
}
