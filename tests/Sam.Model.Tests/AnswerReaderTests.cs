namespace Sam.Model.Tests;

public class AnswerReaderTests
{
    private static readonly AnswerOption Thing = new("förståelse", "Bristande förståelse");
    private static readonly AnswerOption Time = new("tid", "Tid; eller ork");
    private static readonly AnswerOption Nothing = new("inget", "Inget av detta") { IsExclusive = true };
    private static readonly Item Choice = Some.Item(new AnswerType.Choice(Some.Scale(Some.Yes, Some.No, Some.NotApplicable, Some.DontKnow)));
    private static readonly Item Several = Some.Item(new AnswerType.Choices(Some.Scale(Thing, Time, Nothing, Some.DontKnow), 1, 2));
    private static readonly Item FromOneToFive = Some.Item(new AnswerType.Choice(Some.Scale([.. Enumerable.Range(1, 5).Select(n => new AnswerOption($"{n}", $"{n}", Score: n))])));
    private static readonly Item Number = Some.Item(new AnswerType.Number(0, 100, [Some.DontKnow]));

    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("JA", "ja")]
    [InlineData(" Ja ", "ja")]
    [InlineData("Yes", "ja")]
    [InlineData("ej aktuellt", "ea")]
    [InlineData("NA", "ea")]
    [InlineData("DK", "vet")]
    [InlineData("vet", "vet")]
    public void AnOptionIsReadByCodeOrLabel(string text, string code) => Assert.Equal([code], CodesOf(Choice, text));

    [Theory]
    [InlineData("3", "3")]
    [InlineData("3,0", "3")]
    [InlineData("3.00", "3")]
    [InlineData("03", "3")]
    public void ANumberIsTheOptionOfThatNumber(string text, string code) => Assert.Equal([code], CodesOf(FromOneToFive, text));

    [Theory]
    [InlineData("tid", "tid")]
    [InlineData("förståelse|tid", "förståelse,tid")]
    [InlineData("tid;förståelse", "förståelse,tid")]
    [InlineData(" tid | tid ", "tid")]
    [InlineData("Tid; eller ork", "tid")]
    [InlineData("fo\u0308rsta\u030Aelse", "förståelse")]
    [InlineData("Bristande fo\u0308rsta\u030Aelse|Tid; eller ork", "förståelse,tid")]
    [InlineData("DK", "vet")]
    public void SeveralOptionsAreJoinedByBarOrSemicolon(string text, string codes)
    {
        Assert.Equal(codes.Split(','), CodesOf(Several, text));
        Assert.Empty(Several.Read(text, Some.Place).Diagnostics);
    }

    [Theory]
    [InlineData("50", "50")]
    [InlineData("70,5", "141/2")]
    [InlineData("0", "0")]
    [InlineData("100", "100")]
    public void ANumberIsReadExactly(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<Answer.Number>(Number.Read(text, Some.Place).Value).Value.ToString());

    [Fact]
    public void ANumberMayBeASpecialOption() => Assert.Equal(["vet"], CodesOf(Number, "Vet ej"));

    [Fact]
    public void ADateIsRead() => Assert.Equal(
        new Answer.Date(new CalendarDate(2023, 11, 30)),
        Some.Item(new AnswerType.Date()).Read("2023-11-30", Some.Place).Value);

    [Fact]
    public void FreeTextIsKeptWithoutItsOuterSpaces() => Assert.Equal(
        new Answer.Text("Bra; men NA | DK"),
        Some.Item(new AnswerType.FreeText()).Read("  Bra; men NA | DK ", Some.Place).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void EmptyIsABlankAnswer(string? text) =>
        Assert.All([Choice, Several, Number, Some.Item(new AnswerType.Date()), Some.Item(new AnswerType.FreeText())], item => Assert.Equal(Answer.NoAnswer, item.Read(text, Some.Place).Value));

    [Fact]
    public void SeparatorsAloneAreABlankAnswer() => Assert.Equal(Answer.NoAnswer, Several.Read(" | ", Some.Place).Value);

    [Theory]
    [InlineData("kanske", "SAM6001")]
    [InlineData("ja|nej", "SAM6001")]
    public void AnUnknownOptionIsSetAside(string text, string id) => AssertFailed(Choice, text, id);

    [Fact]
    public void NotApplicableNeedsAnOptionForIt() => AssertFailed(Some.Item(), "NA", "SAM6001");

    [Fact]
    public void AnUnknownOptionComesWithAQuestion() => Assert.EndsWith(
        "Menade du ”nej”?",
        Assert.Single(Choice.Read("nei", Some.Place).Diagnostics).Message.Swedish,
        StringComparison.Ordinal);

    [Fact]
    public void EveryUnknownOptionOfSeveralIsReported() => AssertFailed(Several, "ork|tid|lust", "SAM6001", "SAM6001");

    [Theory]
    [InlineData("101", "SAM6002")]
    [InlineData("-0,5", "SAM6002")]
    [InlineData("många", "SAM6003")]
    [InlineData("NA", "SAM6003")]
    public void ANumberOutsideOrUnreadableIsSetAside(string text, string id) => AssertFailed(Number, text, id);

    [Fact]
    public void AnotherDateFormIsSetAside() => AssertFailed(Some.Item(new AnswerType.Date()), "30/11", "SAM6004");

    [Theory]
    [InlineData("förståelse|tid|inget", "SAM6007")]
    [InlineData("tid|inget", "SAM6007")]
    [InlineData("tid|DK", "SAM6007")]
    public void AnExclusiveOptionBesideOthersIsAWarningAndCounts(string text, string id) => AssertWarned(Several, text, id);

    [Fact]
    public void TooManyChoicesAreAWarningAndCount() =>
        AssertWarned(Some.Item(new AnswerType.Choices(Some.Scale(Thing, Time, Some.Yes), 0, 2)), "förståelse|tid|ja", "SAM6005");

    [Fact]
    public void TooFewChoicesAreAWarningAndCount() =>
        AssertWarned(Some.Item(new AnswerType.Choices(Some.Scale(Thing, Time), 2)), "tid", "SAM6006");

    private static IEnumerable<string> CodesOf(Item item, string text) =>
        Assert.IsType<Answer.Chosen>(item.Read(text, Some.Place).Value).Options.Select(o => o.Code);

    private static void AssertFailed(Item item, string text, params string[] ids)
    {
        var result = item.Read(text, Some.Place);
        Assert.False(result.Success);
        Assert.Equal(ids, result.Diagnostics.Select(d => d.Id.Text));
    }

    private static void AssertWarned(Item item, string text, string id)
    {
        var result = item.Read(text, Some.Place);
        Assert.True(result.Success);
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal((id, Severity.Warning), (warning.Id.Text, warning.Severity));
    }
}
