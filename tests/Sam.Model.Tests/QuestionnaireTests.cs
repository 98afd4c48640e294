namespace Sam.Model.Tests;

public class QuestionnaireTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void NeedsAnId(string id) => Assert.Throws<ArgumentException>(nameof(id), () => new Questionnaire(id, [Some.Section(Some.Item())]));

    [Fact]
    public void RefusesTwoItemsOfOneCode() => Assert.Throws<ArgumentException>(
        "sections",
        () => new Questionnaire("enkät", [Some.Section(Some.Item(code: "7a")), Some.Section(Some.Item(code: "7A"))]));

    [Fact]
    public void RefusesAnIndexOfAnItemsCode() => Assert.Throws<ArgumentException>(
        "scores",
        () => new Questionnaire("enkät", [Some.Section(Some.Item(code: "N"))], scores: [new CompositeScore("n", "Nöjdhet")]));

    [Fact]
    public void RefusesTwoIndicesOfOneName() => Assert.Throws<ArgumentException>(
        "scores",
        () => new Questionnaire("enkät", [Some.Section(Some.Item())], scores: [new CompositeScore("nöjd", "Nöjdhet"), new CompositeScore("Nöjd", "Nöjdhet")]));

    [Fact]
    public void FindsItemsWithoutRegardToCase()
    {
        var item = Some.Item(code: "10a");
        var questionnaire = new Questionnaire("enkät", [Some.Section(item)]);
        Assert.Same(item, questionnaire["10A"]);
        Assert.False(questionnaire.TryFind("10b", out _));
        Assert.Throws<KeyNotFoundException>(() => questionnaire["10b"]);
    }

    [Fact]
    public void AStemStandsForItsParts()
    {
        var stem = new ItemStem("10", "Rutiner för …");
        var questionnaire = new Questionnaire("enkät", [Some.Section(Some.Item(code: "10a") with { Stem = stem }, Some.Item(code: "10e") with { Stem = stem })]);
        Assert.Equal(["10a", "10e"], questionnaire.ItemsOf("10").Select(i => i.Code.Text));
        Assert.Equal(["10a"], questionnaire.ItemsOf("10a").Select(i => i.Code.Text));
        Assert.Empty(questionnaire.ItemsOf("11"));
    }

    [Fact]
    public void TheTitleIsTheIdWhereThereIsNone() => Assert.Equal("enkät", new Questionnaire("enkät", []).Title.First);

    [Fact]
    public void QuestionnairesAreEqualByTheirContent() =>
        Assert.Equal(new Questionnaire("enkät", [Some.Section(Some.Item())]), new Questionnaire("enkät", [Some.Section(Some.Item())]));
}
