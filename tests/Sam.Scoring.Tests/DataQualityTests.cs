using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>What answers themselves give reason to look at.</summary>
public class DataQualityTests
{
    private static readonly ResponseScale Five = new("1-5", [.. Enumerable.Range(1, 5).Select(i => new AnswerOption($"{i}", $"{i}", Score: i)), Some.NotApplicable, Some.DontKnow], isNumeric: true);

    private static readonly Questionnaire Form = Statements(6, reversed: 3);

    [Theory]
    [InlineData("4 4 4 4 4 4", 6, true)]
    [InlineData("4 4 4 4 4 5", 5, false)]
    [InlineData("4 4 4 - 4 4", 3, false)]
    [InlineData("4 4 4 vet 4 4", 3, false)]
    [InlineData("ea 4 4 4 4 4", 5, false)]
    [InlineData("1 2 3 4 5 1", 1, false)]
    public void NonAnswersBreakARun(string answers, int longstring, bool isStraightLine)
    {
        var response = Only(Form, answers);

        Assert.Equal(longstring, response.Longstring);
        Assert.Equal(isStraightLine, response.IsStraightLine);
    }

    [Fact]
    public void AStraightLineNeedsSixItemsAndReversedOnes()
    {
        Assert.False(Only(Statements(6, reversed: 0), "4 4 4 4 4 4").IsStraightLine);
        Assert.False(Only(Statements(5, reversed: 3), "4 4 4 4 4").IsStraightLine);
    }

    [Fact]
    public void VariabilityIsTheDeviationOfRawAnswers()
    {
        Assert.Equal(Math.Sqrt(0.5), Only(Form, "4 5 - - - -").Batteries[0].ResponseVariability);
        Assert.Equal(0, Only(Form, "4 4 4 4 4 4").Batteries[0].ResponseVariability);
        Assert.Null(Only(Form, "4 - - - - -").Batteries[0].ResponseVariability);
    }

    [Fact]
    public void AnotherScaleBeginsAnotherBattery()
    {
        var form = Some.Questionnaire([.. Statements(3, reversed: 0).Items, Some.Item("ja-nej"), .. Statements(2, reversed: 0).Items.Select(i => i with { Code = "b" + i.Code })]);

        Assert.Equal(["1 2 3", "b1 b2"], DataQuality.Of(Some.Answers(form)).Batteries.Select(b => string.Join(" ", b.Items)));
    }

    [Fact]
    public void AnswersAllAlikeAreCountedAmongThoseAnalysed()
    {
        var quality = DataQuality.Of(Some.Answers(Form, "e1: 1 2 3 4 5 1", "e2: 1 2 3 4 5 1", "e1: 1 2 3 4 5 2", "e1: - - - - - -", "e1: - - - - - -"));

        Assert.Equal([2, 2, 1, 0, 0], quality.Responses.Select(r => r.IdenticalVectors));
    }

    [Fact]
    public void ChoicesThatDifferAreNotAlike()
    {
        var form = Some.Questionnaire(new Item("1", "Vad?", new AnswerType.Choices(new ResponseScale("x", [new AnswerOption("a", "A"), new AnswerOption("b", "B"), new AnswerOption("c", "C")]))));

        Assert.Equal([1, 2, 2], DataQuality.Of(Some.Answers(form, "e1: a|b", "e1: a|c", "e1: c|a")).Responses.Select(r => r.IdenticalVectors));
    }

    [Fact]
    public void AnswersOutsideTheScaleAreCountedPerResponse()
    {
        var quality = DataQuality.Of(Some.Answers(Form, "e1: 1 2 3 4 5 1", "e1: 1 9 3 x 5 1"));

        Assert.Equal([0, 2], quality.Responses.Select(r => r.AnswersSetAside));
    }

    [Fact]
    public void IdsThatComeTwiceAreMarkedTheSecondTime()
    {
        var builder = new ResponseSetBuilder(Form, Some.Organisation());
        foreach (var id in new[] { "a", "b", "a" })
        {
            builder.Add(id, ["e1"], [KeyValuePair.Create("1", "3")]);
        }

        Assert.Equal([false, false, true], DataQuality.Of(builder.Build().Value).Responses.Select(r => r.HasEarlierId));
    }

    [Fact]
    public void ChoicesAreHeldAgainstTheRules()
    {
        var options = new[] { new AnswerOption("a", "A"), new AnswerOption("b", "B"), new AnswerOption("c", "C"), new AnswerOption("inget", "Inget") { IsExclusive = true } };
        var form = Some.Questionnaire(new Item("1", "Vad?", new AnswerType.Choices(new ResponseScale("x", options), AtLeast: 2, AtMost: 2)));
        var quality = DataQuality.Of(Some.Answers(form, "e1: a|b", "e1: a|b|c", "e1: a", "e1: inget", "e1: a|inget", "e1: -"));

        Assert.Equal([new ItemQuality("1", ExclusiveConflicts: 1, AboveMost: 1, BelowLeast: 1)], quality.Items);
    }

    [Fact]
    public void MissingIsOfRequiredItems() =>
        Assert.Equal(Rational.Of(1, 3), Only(Form, "1 2 3 - ea -").MissingShare);

    [Fact]
    public void SummaryCountsResponsesUnderAUnit()
    {
        var set = Some.Answers(Form, "e1: 4 4 4 4 4 4", "e1+e2: 4 4 4 4 4 4", "e3: 1 2 3 4 5 9");
        var quality = DataQuality.Of(set);

        Assert.Equal(
            new DataQualitySummary { Responses = 3, MissingShare = Rational.Of(1, 18), StraightLines = 2, Identical = 2, WithAnswersSetAside = 1, WithEarlierId = 0 },
            quality.SummaryOf(set.Organisation.Root, PrivacyRules.Named));
        Assert.Equal(2, quality.SummaryOf(set.Organisation["f1"], PrivacyRules.Named).Responses);
    }

    [Fact]
    public void AnAnonymousSummaryHidesFew()
    {
        var rows = Enumerable.Repeat("e1: 4 4 4 4 4 4", 2).Concat(Enumerable.Range(0, 5).Select(i => $"e1: 1 2 3 4 5 {(i % 5) + 1}"));
        var set = Some.Answers(Form, [.. rows]);
        var quality = DataQuality.Of(set);

        Assert.Null(quality.SummaryOf(set.Organisation.Root, new PrivacyRules(5)).StraightLines);
        Assert.Equal(2, quality.SummaryOf(set.Organisation.Root, new PrivacyRules(2)).StraightLines);
        Assert.Equal(0, quality.SummaryOf(set.Organisation.Root, new PrivacyRules(5)).WithEarlierId);
        Assert.Null(quality.SummaryOf(set.Organisation["e1"], new PrivacyRules(2)).StraightLines);
        Assert.Null(quality.SummaryOf(set.Organisation["e1"], new PrivacyRules(2)).MissingShare);
    }

    [Fact]
    public void LongstringIsBetweenOneAndTheValidAnswers() => Prop.ForAll(
        Gen.Elements("1", "2", "3", "4", "5", "ea", "vet", "-").ArrayOf(6).ToArbitrary(),
        answers =>
        {
            var battery = DataQuality.Of(Some.Answers(Form, "e1: " + string.Join(' ', answers))).Responses[0].Batteries[0];
            return battery.Longstring <= battery.Valid && (battery.Longstring >= 1) == (battery.Valid >= 1) && (battery.ResponseVariability is null) == (battery.Valid < 2);
        }).QuickCheckThrowOnFailure();

    private static Questionnaire Statements(int count, int reversed) =>
        Some.Questionnaire([.. Enumerable.Range(1, count).Select(i => Some.Item($"{i}", Five) with { IsReversed = i <= reversed })]);

    private static ResponseQuality Only(Questionnaire form, string answers) =>
        Assert.Single(DataQuality.Of(Some.Answers(form, "e1: " + answers)).Responses);
}
