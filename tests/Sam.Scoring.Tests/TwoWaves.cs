using System.Text;

namespace Sam.Scoring.Tests;

/// <summary>Two waves from their texts, the earlier one as last wave of the later.</summary>
internal static class TwoWaves
{
    public const string Head = "titel: T\nanonymt: nej\nsvar: ja-nej\n";

    public static ScoreSheet Of(string before, string answersBefore, string now, string answers, string? unitsBefore = null, string? units = null, ScoringOptions? options = null)
    {
        var last = Score.Everything(Set("enkät: e1\nperiod: 2022\n" + before, answersBefore, unitsBefore, null));
        var earlier = "enkät: e1\nperiod: 2022\n" + before;
        return Score.Everything(Set("enkät: e2\nperiod: 2023\nföregående: e1\n" + now, answers, units, earlier), (options ?? ScoringOptions.Default) with { Previous = last });
    }

    /// <summary>The share positive of item 1 in a unit, with the questions both waves have in common.</summary>
    public static ScoreSheet OfUnits(string answersBefore, string answers, string? unitsBefore = null, string? units = null, string head = Head) =>
        Of(head + "frågor:\n  - 1: Ett?\n", answersBefore, head + "frågor:\n  - 1: Ett?\n", answers, unitsBefore, units);

    public static UnitComparison In(this ScoreSheet sheet, string unit) => sheet.Questionnaires[0].Comparison![unit];

    private static ResponseSet Set(string form, string answers, string? units, string? previous)
    {
        var compiled = QuestionnaireText.Compile(form, "f.sam.yaml", path => path == "e1.sam.yaml" ? previous : null);
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics));
        var organisation = units is null ? null : OrganisationFile.Read(Encoding.UTF8.GetBytes(units), "o.csv").Value;
        return (organisation is null
            ? AnswerFile.Read(Encoding.UTF8.GetBytes(answers), "s.csv", compiled.Value)
            : AnswerFile.Read(Encoding.UTF8.GetBytes(answers), "s.csv", compiled.Value, organisation)).Value;
    }
}
