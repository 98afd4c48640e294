using System.Globalization;

namespace Sam.Scoring.Tests;

/// <summary>Cautions about figures.</summary>
public class FlagTests
{
    private static readonly Questionnaire Form = Some.Questionnaire(Some.Item("1"));

    [Fact]
    public void MoreThanAFifthNotApplicableIsFlagged()
    {
        Assert.Equal(["many-not-applicable"], ItemFlags(Answers(("ea", 21), ("ja", 79))));
        Assert.Empty(ItemFlags(Answers(("ea", 20), ("ja", 80))));
    }

    [Fact]
    public void DontKnowIsOfThoseItAppliesTo()
    {
        // 17 of 80 are over a fifth, 17 of 100 would not be.
        Assert.Equal(["many-dont-know"], ItemFlags(Answers(("ea", 20), ("vet", 17), ("ja", 63))));
        Assert.Empty(ItemFlags(Answers(("ea", 20), ("vet", 16), ("ja", 64))));
    }

    [Fact]
    public void RequiredItemsThatManyLeaveBlankAreFlagged()
    {
        var two = new[] { Some.Item("1"), Some.Item("2") };

        Assert.Equal(["low-item-response"], Score.Everything(Some.Answers(Some.Questionnaire(two), Rows("ja", "-"))).Questionnaires[0]["e1"].Item("2").Flags.Select(f => f.Code));
        Assert.Empty(Score.Everything(Some.Answers(Some.Questionnaire(two[0], two[1] with { IsRequired = false }), Rows("ja", "-")))["e1"].Item("2").Flags);

        static string[] Rows(string first, string second) => [.. Enumerable.Repeat($"e1: {first} {second}", 31), .. Enumerable.Repeat($"e1: {first} ja", 69)];
    }

    [Fact]
    public void ARateBelowEightyPercentIsFlaggedAndAtItIsNot()
    {
        Assert.Equal(["low-response-rate"], Unit(Answers(("ja", 79), ("-", 21))).Flags.Select(f => f.Code));
        Assert.Equal(Rational.Of(79, 100), Unit(Answers(("ja", 79), ("-", 21))).Flags[0].Value.Exact);
        Assert.Empty(Unit(Answers(("ja", 80), ("-", 20))).Flags);
    }

    [Fact]
    public void LimitsAreOptions()
    {
        var options = new ScoringOptions { Flags = new FlagLimits { ResponseRateBelow = Rational.Of(60, 100) } };

        Assert.Empty(Score.Everything(Some.Answers(Form, Answers(("ja", 79), ("-", 21))), options)["e1"].Flags);
    }

    [Fact]
    public void WhatIsHiddenHasNoFlags()
    {
        var form = Some.Anonymous(Some.Item("1"));

        Assert.Empty(Score.Everything(Some.Answers(form, "e1: ea", "e1: ea"))["e1"].Item("1").Flags);
    }

    [Theory]
    [InlineData("1-5", "medel", "", "floor")]
    [InlineData("1-5", "summa", "", "floor")]
    [InlineData("1-5", "medel", "    på-skala: 0-100\n", "floor")]
    [InlineData("ja-nej", "andel", "", "")]
    public void FloorsBelongToAttitudeScales(string scale, string calculation, string more, string flags) =>
        Assert.Equal(flags, IndexFlags(scale, calculation, more, lowest: 16, highest: 15));

    [Fact]
    public void CeilingsToo()
    {
        Assert.Equal("ceiling", IndexFlags("1-5", "medel", "", lowest: 15, highest: 16));
        Assert.Equal("", IndexFlags("1-5", "medel", "", lowest: 15, highest: 15));
    }

    [Fact]
    public void WhereTheTopIsTheGoalThereIsNoCeiling() =>
        Assert.Equal("", IndexFlags("1-5", "medel", "    trafikljus: { grönt-från: 5, gult-från: 4 }\n", lowest: 0, highest: 50));

    private static string IndexFlags(string scale, string calculation, string more, int lowest, int highest)
    {
        var form = QuestionnaireText.Compile($"enkät: f\ntitel: F\nanonymt: nej\nsvar: {scale}\nfrågor:\n  - 1: Första?\n  - 2: Andra?\nindex:\n  i:\n    frågor: [1, 2]\n    beräkning: {calculation}\n{more}", "f.sam.yaml").Value;
        var options = form.Items[0].Answer.Options;
        var (low, middle, high) = (options[0].Code, options[options.Count / 2].Code, options.Last(o => o.Kind == OptionKind.Valid).Code);
        var rows = Enumerable.Repeat(low, lowest).Concat(Enumerable.Repeat(high, highest)).Concat(Enumerable.Repeat(middle, 100 - lowest - highest));
        return string.Join(" ", Score.Everything(Some.Answers(form, [.. rows.Select(r => $"e1: {r} {r}")]))["e1"].Indices[0].Flags.Select(f => f.Code));
    }

    private static IEnumerable<string> ItemFlags(string[] answers) => Unit(answers).Item("1").Flags.Select(f => f.Code);

    private static UnitScores Unit(string[] answers) => Score.Everything(Some.Answers(Form, answers))["e1"];

    private static string[] Answers(params (string Answer, int Count)[] groups) =>
        [.. groups.SelectMany(g => Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"e1: {g.Answer}"), g.Count))];
}
