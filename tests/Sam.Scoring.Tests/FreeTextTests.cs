using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>Texts that say something, and where they may be shown.</summary>
public class FreeTextTests
{
    private static readonly Item Text = new("1", "Vad saknas?", new AnswerType.FreeText());

    private static readonly Questionnaire Named = Some.Questionnaire(Text, Some.Item("2"));

    private static readonly Questionnaire Anonymous = Some.Anonymous(Text, Some.Item("2"));

    [Theory]
    [InlineData(null, true)]
    [InlineData("  ", true)]
    [InlineData("-", true)]
    [InlineData("...", true)]
    [InlineData("Nej.", true)]
    [InlineData(" INGET  att tillägga! ", true)]
    [InlineData("n/a", true)]
    [InlineData("Don’t know", true)]
    [InlineData("Nej, vi saknar tid", false)]
    [InlineData("7", false)]
    [InlineData("Nejlikor", false)]
    public void SomeTextsSayNothing(string? text, bool isPlaceholder) => Assert.Equal(isPlaceholder, PlaceholderText.Is(text));

    [Fact]
    public void GoldenTextsAreCountedBothWays()
    {
        var expected = GoldenFile.Json("s01_items_expected.json");
        var item = GoldenSurvey.Sheet["R"].Item("kommentar");

        Assert.Equal(expected.GetProperty("comments").GetProperty("nonblank").GetInt64(), item.Base.Valid);
        Assert.Equal(expected.GetProperty("comments").GetProperty("substantive").GetInt64(), item.Substantive);
        Assert.Equal(expected.GetProperty("comments").GetProperty("substantive").GetInt64(), GoldenSurvey.Sheet.Comments.LongCount(c => c.UnitId == "R"));
        Assert.Equal(expected.GetProperty("longest_comment_chars").GetInt32(), GoldenSurvey.Sheet.Comments.Max(c => c.Text.Length));
    }

    [Fact]
    public void NamedTextsStandUnderTheirUnitAndThoseAbove() =>
        Assert.Equal(["region: tid", "f1: tid", "e1: tid"], Lines(Score.Everything(Answers(Named, ("e1", "tid"), ("e1", "-"), ("e2", "")))));

    [Fact]
    public void TextsOfAJointAnswerStandAboveAllThatItCovers() =>
        Assert.Equal(["region: tid", "f1: tid"], Lines(Score.Everything(Answers(Named, ("e1+e2", "tid"), ("e1", "-")))));

    [Fact]
    public void BrokenOffAnswersAreNotQuoted()
    {
        var form = Some.Questionnaire(Text, Some.Item("2"), Some.Item("3"), Some.Item("4"));

        Assert.Empty(Score.Everything(Some.Answers(form, "e1: tid ja - -")).Comments);
    }

    [Fact]
    public void FewTextsOfAnAnonymousGroupAreNotQuoted()
    {
        var rows = Enumerable.Range(0, 4).Select(i => ("e1", $"tid{i}")).Append(("e1", "nej"));

        Assert.Empty(Score.Everything(Answers(Anonymous, [.. rows])).Comments);
        Assert.Equal(3 * 5, Score.Everything(Answers(Anonymous, [.. rows, ("e1", "stöd")])).Comments.Count);
    }

    [Fact]
    public void WhatIsLeftOfAListIsNeverTheWordsOfAFew()
    {
        // Six texts in e1, two in e2: with both lists at hand the two would be known.
        var rows = Enumerable.Range(0, 6).Select(i => ("e1", $"tid{i}")).Concat([("e2", "stöd"), ("e2", "mandat")]);
        var comments = Score.Everything(Answers(Anonymous, [.. rows, .. Enumerable.Repeat(("e2", ""), 5)])).Comments;

        // So small groups are protected as its answers are: e2 is hidden, and with it e1, which would give it away beside the region.
        Assert.Equal(["region", "f1"], comments.Select(c => c.UnitId).Distinct());
        Assert.All(comments.GroupBy(c => c.UnitId), list => Assert.Equal(8, list.Count()));
    }

    [Fact]
    public void ListsOfTextsLeaveNoSmallRemainder() => Prop.ForAll(
        Gen.Elements("e1", "e2", "e3", "e4", "e1+e2", "e2+e3").Zip(Gen.Elements("", "nej", "ord")).ListOf().ToArbitrary(),
        rows =>
        {
            var set = Answers(Anonymous, [.. rows.Select((r, i) => (r.Item1, r.Item2 == "ord" ? $"ord{i}" : r.Item2))]);
            var lists = Score.Everything(set).Comments.GroupBy(c => c.UnitId).ToDictionary(g => g.Key, g => g.Select(c => c.Text).ToHashSet());
            return lists.All(list => list.Value.Count >= 5 && lists
                .Where(other => other.Key != list.Key && IsBelow(set.Organisation, other.Key, list.Key))
                .SelectMany(other => other.Value).ToHashSet() is var below && list.Value.Count(t => !below.Contains(t)) is 0 or >= 5);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void OrderDoesNotTellWhoWrote()
    {
        var rows = Enumerable.Range(0, 20).Select(i => ("e1", $"tid {i}")).ToArray();
        var forwards = Lines(Score.Everything(Answers(Named, rows))).ToList();

        Assert.Equal(forwards, Lines(Score.Everything(Answers(Named, [.. rows.Reverse()]))));
        Assert.NotEqual(rows.Select(r => "e1: " + r.Item2), forwards.Where(l => l.StartsWith("e1", StringComparison.Ordinal)));
    }

    [Fact]
    public void CommentsToOtherItemsAreQuotedToo()
    {
        var builder = new ResponseSetBuilder(Some.Questionnaire(Some.Item("2")), Some.Organisation());
        builder.Add(new Response("1", ["e1"], [KeyValuePair.Create<ItemCode, Answer>("2", new Answer.Chosen([Some.Yes]))]) { Comments = [new ItemComment("2", " Ibland ")] });

        Assert.Equal(new Comment("region", "2", "Ibland", IsAnswer: false), Score.Everything(builder.Build().Value).Comments[0]);
    }

    private static bool IsBelow(Organisation organisation, string unit, string above) => organisation.Under(organisation[above]).Any(u => u.Id == unit);

    private static IEnumerable<string> Lines(ScoreSheet sheet) => sheet.Comments.Select(c => $"{c.UnitId}: {c.Text}");

    private static ResponseSet Answers(Questionnaire form, params (string Units, string Text)[] rows)
    {
        var builder = new ResponseSetBuilder(form, Some.Organisation());
        foreach (var ((units, text), i) in rows.Select((r, i) => (r, i)))
        {
            builder.Add($"{i}", units.Split('+'), [KeyValuePair.Create("1", text), KeyValuePair.Create("2", "ja")]);
        }

        return builder.Build().Value;
    }
}
