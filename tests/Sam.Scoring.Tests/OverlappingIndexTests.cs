namespace Sam.Scoring.Tests;

/// <summary>A total and its parts: what they tell together is about those who answered the parts unevenly.</summary>
public class OverlappingIndexTests
{
    private const string Full = "e1: ja nej ja nej";
    private const string HalfOfBoth = "e1: ja - ja -";
    private const string HalfOfOne = "e1: ja - ja nej";

    [Fact]
    public void ATotalThatWouldTellOfOneWhoAnsweredUnevenlyIsHidden()
    {
        string[] rows = [.. Enumerable.Repeat(Full, 6), .. Enumerable.Repeat(HalfOfBoth, 5), HalfOfOne];
        Assert.Equal([true, false, false], HiddenIn(rows));
    }

    [Fact]
    public void ATotalThatTellsOfEnoughIsShown()
    {
        string[] rows = [.. Enumerable.Repeat(Full, 6), .. Enumerable.Repeat(HalfOfBoth, 5), .. Enumerable.Repeat(HalfOfOne, 5)];
        Assert.Equal([false, false, false], HiddenIn(rows));
    }

    [Fact]
    public void WhereAllAnsweredAllEveryIndexIsShown() => Assert.Equal([false, false, false], HiddenIn([.. Enumerable.Repeat(Full, 6)]));

    [Fact]
    public void WhatIsWeighedDoesNotDependOnTheOrderOfIndices()
    {
        string[] rows = [.. Enumerable.Repeat(Full, 6), .. Enumerable.Repeat(HalfOfBoth, 5), HalfOfOne];
        Assert.Equal([false, false, true], HiddenIn(rows, isTotalLast: true));
    }

    private static IEnumerable<bool> HiddenIn(string[] rows, bool isTotalLast = false) =>
        Score.Everything(Some.Answers(Form(isTotalLast), rows))["e1"].Indices.Select(i => i.IsHidden);

    private static Questionnaire Form(bool isTotalLast)
    {
        var (total, first, second) = (Index("total", "1", "2", "3", "4"), Index("a", "1", "2"), Index("b", "3", "4"));
        return new(
            "enkät",
            [new Section("", null, Sequence.Of(Some.Item("1"), Some.Item("2"), Some.Item("3"), Some.Item("4")))],
            new QuestionnaireHead { IsAnonymous = true },
            isTotalLast ? [first, second, total] : [total, first, second]);
    }

    private static CompositeScore Index(string id, params ItemCode[] items) => new(id, id) { Items = items.ToSequence() };
}
