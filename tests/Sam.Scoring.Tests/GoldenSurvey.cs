using System.Text;

namespace Sam.Scoring.Tests;

/// <summary>The synthetic manager survey of the golden data, scored once.</summary>
internal static class GoldenSurvey
{
    private static readonly Lazy<ResponseSet> Set = new(() =>
    {
        var questionnaire = QuestionnaireText.Compile(GoldenFile.Text("sam_answers.sam.yaml"), "sam_answers.sam.yaml").Value;
        var organisation = OrganisationFile.Read(Encoding.UTF8.GetBytes(GoldenFile.Text("sam_units.csv")), "sam_units.csv").Value;
        return AnswerFile.Read(Encoding.UTF8.GetBytes(GoldenFile.Text("sam_answers.csv")), "sam_answers.csv", questionnaire, organisation).Value;
    });

    private static readonly Lazy<ScoreSheet> Scored = new(() => Score.Everything(Set.Value));

    public static ScoreSheet Sheet => Scored.Value;

    public static ResponseSet Responses => Set.Value;
}
