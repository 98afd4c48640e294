namespace Sam.Reporting.Tests;

/// <summary>Sentences made from figures, in both languages: number, gender and certainty.</summary>
public class FindingTextTests
{
    [Theory]
    [InlineData("förvaltning", 13, 3, 1, "13 av 17 förvaltningar ökar sin svarsfrekvens, tre minskar och en är oförändrad.")]
    [InlineData("bolag", 2, 0, 1, "2 av 3 bolag ökar sin svarsfrekvens, ett är oförändrat.")]
    [InlineData("enhet", 1, 1, 2, "1 av 4 enheter ökar sin svarsfrekvens, en minskar och två är oförändrade.")]
    [InlineData("enhet", 0, 2, 0, "Ingen av 2 enheter ökar sin svarsfrekvens, två minskar.")]
    [InlineData(null, 2, 0, 0, "2 av 2 enheter ökar sin svarsfrekvens.")]
    public void ChangesOfUnitsAreCountedInWords(string? level, int improved, int worse, int unchanged, string sentence) =>
        Assert.Equal(sentence, Text(new Finding.RateChange("r", "e", level, improved, worse, unchanged)));

    [Fact]
    public void EnglishBendsItsVerbs() => Assert.Equal(
        "1 of 3 units raises its response rate, one falls and one is unchanged.",
        Text(new Finding.RateChange("r", "e", "enhet", 1, 1, 1), Language.English));

    [Fact]
    public void AChangeBetweenPublishedFiguresIsApproximate() => Assert.Equal(
        "Svarsfrekvensen för Regionen är 60 %, en ökning från 59 % med omkring 1 procentenhet.",
        Plain(Text(Rate(Published(60), Published(59)))));

    [Fact]
    public void AChangeBetweenComputedFiguresIsExact() => Assert.Equal(
        "Svarsfrekvensen för Regionen är 50,0 %, en minskning från 66,7 % med 16,7 procentenheter. Målet 80 % är inte nått.",
        Plain(Text(Rate(Figure.Share(1, 2), Figure.Share(2, 3), Rational.Of(80, 100)))));

    [Theory]
    [InlineData(3, 3, "Målet 80 % nås av alla 3 enheter.")]
    [InlineData(1, 3, "Målet 80 % nås av 1 av 3 enheter.")]
    [InlineData(0, 3, "Målet 80 % nås inte av någon av 3 enheter.")]
    public void TargetsAreMetByAllSomeOrNone(int met, int compared, string sentence) =>
        Assert.Equal(sentence, Plain(Text(new Finding.TargetMet("r", "e", "enhet", Rational.Of(80, 100), met, compared))));

    private static Finding.ResponseRate Rate(Figure now, Figure before, Rational? target = null) =>
        new("r", "e", now, before, Figure.Change(now, before), target);

    private static Figure Published(int percent) => Figure.Published(
        new PublishedFigure("e", "r", new PublishedMeasure(PublishedKind.ResponseRate), null, new Period(2020), Rational.Of(percent, 100)));

    private static string Text(Finding finding, Language language = Language.Swedish) => FindingText.Of(finding, Sheet, language);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static ScoreSheet Sheet { get; } = Score.Everything(
        new SurveyWave(
            Organisation.Create([new Unit("r", "Regionen")]).Value,
            [new Questionnaire("e", [new Section("", null, [new Item("1", "Ett?", new AnswerType.FreeText())])])]),
        []);
}
