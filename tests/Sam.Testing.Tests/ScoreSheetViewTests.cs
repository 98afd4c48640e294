using System.Globalization;
using VerifyXunit;

namespace Sam.Testing.Tests;

/// <summary>The view of a score sheet: what it looks like, and that nothing but the figures changes it.</summary>
public class ScoreSheetViewTests
{
    [Fact]
    public Task OfOneItem() => Verifier.Verify(SomeAnswers.To(Some.Questionnaire(Some.Item("7a")))
        .In(Some.Organisation("region/f01", "region/f02"))
        .Add(7, "f01", "ja").Add(2, "f01", "nej").Add("f01", "NA").Add("f02", "-").Score().ToView());

    [Fact]
    public Task OfAnAnonymousSurvey() => Verifier.Verify(SomeAnswers.To(Some.Anonymous(Some.Item("1", Some.Points())))
        .In(Some.Organisation("region/f01", "region/f02", "region/f03"))
        .Add(9, "f01", "4").Add(3, "f02", "2").Add(8, "f03", "5").Score().ToView());

    [Fact]
    public Task OfEveryKindOfItemAndAnIndex() => Verifier.Verify(EveryKind().Score(new ScoringOptions { Measures = StatisticalMeasures.Default }).ToView("region"));

    [Fact]
    public Task OfRegionSkane() => Verifier.Verify(Skane().ToView("alla"));

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void IsTheSameInEveryCulture(string culture)
    {
        var expected = Skane().ToView();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Skane().ToView());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void DoesNotDependOnTheOrderOfAnswers()
    {
        var form = Some.Questionnaire(Some.Item("1"), Some.Item("2", Some.Points()));
        var organisation = Some.Organisation("region/f01", "region/f02");
        var forth = SomeAnswers.To(form).In(organisation).Add("f01", "ja", "3").Add("f02", "nej", "5").Add("f01", "DK", "-");
        var back = SomeAnswers.To(form).In(organisation).Add("f01", "DK", "-").Add("f02", "nej", "5").Add("f01", "ja", "3");

        Assert.Equal(forth.Score().ToView(), back.Score().ToView());
    }

    [Fact]
    public void AnAnswerOfAnotherUnitChangesNothing()
    {
        var form = Some.Questionnaire(Some.Item("1"), Some.Item("2"));
        var organisation = Some.Organisation("region/f01", "region/f02");
        var lines = SomeAnswers.To(form).In(organisation).Add("f01", "ja", "ja").Add("f02", "ja", "ja").Score().ToView("f02").Split('\n');
        var changed = SomeAnswers.To(form).In(organisation).Add("f01", "nej", "ja").Add("f02", "ja", "ja").Score().ToView("f02").Split('\n');

        Assert.Equal(lines, changed);
    }

    [Fact]
    public void EveryLineIsOneLine()
    {
        var sheet = SomeAnswers.To(Some.Questionnaire(Some.Item("1", new AnswerType.FreeText()))).Add("f01", "rad ett\r\nrad två\tmer").Score();
        Assert.Contains("rad ett\\r\\nrad två\\tmer", sheet.ToView(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', sheet.ToView());
    }

    [Fact]
    public void AUnitThatDoesNotExistThrows() =>
        Assert.Throws<KeyNotFoundException>(() => SomeAnswers.To(Some.Questionnaire()).Add("f01", "ja").Score().ToView("f99"));

    private static SomeAnswers EveryKind()
    {
        var score = new CompositeScore("nöjdhet", "Nöjdhet") { Items = Sequence.Of<ItemCode>("1", "2") };
        Item[] items =
        [
            Some.Item("1", Some.Points()) with { Measures = Sequence.Of("interval", "spread") },
            Some.Item("2", Some.Points()),
            Some.Item("3", new AnswerType.Choices(Some.YesNo)),
            Some.Item("4", new AnswerType.Number(0, 100)),
            Some.Item("5", new AnswerType.FreeText()),
        ];
        var form = new Questionnaire("enkät", [new Section("", null, items.ToSequence())], new QuestionnaireHead(), [score]);
        return SomeAnswers.To(form).Add("region", "4", "5", "ja", "12", "bra").Add("region", "2", "3", "nej", "40", "-").Add("region", "5", "4", "ja", "7", "inget");
    }

    private static ScoreSheet Skane()
    {
        const string Path = "questionnaires/skane-forvaltning-2023.sam.yaml";
        var form = QuestionnaireText.Compile(Repository.ReadText(Path), Path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null).Value;
        const string Answers = "questionnaires/skane-forvaltning-2023.svar.csv";
        return Score.Everything(AnswerFile.Read(File.ReadAllBytes(Repository.PathOf(Answers)), Answers, form).Value);
    }
}
