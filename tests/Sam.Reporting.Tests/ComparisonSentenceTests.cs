using System.Text;

namespace Sam.Reporting.Tests;

/// <summary>Words of changes: the exact sign, and improved or worse only with a threshold.</summary>
public class ComparisonSentenceTests
{
    private const string Form = "titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n  - 2: Två?\nindex:\n  i: { text: Allt, frågor: [1, 2], beräkning: andel }\n";

    private const string Before = "enhet;1;2\na;ja;ja\na;nej;ja\na;nej;nej\na;nej;nej\n";

    [Fact]
    public void WithoutAThresholdOnlyTheSignIsSaid()
    {
        var said = Sentences("a;ja;ja\na;ja;nej\na;nej;nej\na;nej;nej\n", null);
        Assert.Contains("Andelen positiva ökar sedan 2022 i 1 av 2 frågor som går att jämföra och minskar i en.", said);
        Assert.Contains("Indexet ”Allt” är oförändrat sedan 2022: från 37,5\u00A0% till 37,5\u00A0% (0,0 procentenheter).", said);
    }

    [Fact]
    public void WithAThresholdSmallChangesAreLargelyUnchanged()
    {
        var said = Sentences("a;ja;ja\na;ja;nej\na;nej;nej\na;nej;nej\n", Rational.Of(30, 100));
        Assert.Contains("Andelen positiva förbättras med minst 30 procentenheter sedan 2022 i 0 av 2 frågor som går att jämföra och är i stort sett oförändrad i två.", said);
        Assert.Contains(said, s => s.StartsWith("Indexet ”Allt” är i stort sett oförändrat", StringComparison.Ordinal));
    }

    [Fact]
    public void ExactlyTheThresholdIsAnImprovement() => Assert.Contains(
        Sentences("a;ja;ja\na;ja;nej\na;nej;nej\na;nej;nej\n", Rational.Of(25, 100)),
        s => s.Contains("i 1 av 2 frågor som går att jämföra och försämras lika mycket i en", StringComparison.Ordinal));

    [Fact]
    public void InEnglishToo() => Assert.Contains(
        "The share positive rises since 2022 in 1 of 2 questions that can be compared and falls in one.",
        Sentences("a;ja;ja\na;ja;nej\na;nej;nej\na;nej;nej\n", null, Language.English));

    private static List<string> Sentences(string rows, Rational? threshold, Language language = Language.Swedish)
    {
        var last = Score.Everything(Set("enkät: e\nperiod: 2022\n" + Form, Before));
        var sheet = Score.Everything(Set("enkät: e\nperiod: 2023\n" + Form, "enhet;1;2\n" + rows), new ScoringOptions { Previous = last, ImprovementFrom = threshold });
        return sheet.Findings.Where(f => f.UnitId == "alla" || f.UnitId == sheet.Wave.Organisation.Root.Id).Select(f => FindingText.Of(f, sheet, language)).ToList();
    }

    private static ResponseSet Set(string form, string answers) =>
        AnswerFile.Read(Encoding.UTF8.GetBytes(answers), "s.csv", QuestionnaireText.Compile(form, "f.sam.yaml").Value).Value;
}
