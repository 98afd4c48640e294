using System.Text;

namespace Sam.Scoring.Tests;

/// <summary>Scores a questionnaire's text with answers and published figures as text.</summary>
internal static class Sheet
{
    public static ScoreSheet Of(string form, string answers, string? published = null)
    {
        var questionnaire = QuestionnaireText.Compile(form, "f.sam.yaml").Value;
        var set = AnswerFile.Read(Encoding.UTF8.GetBytes(answers), "s.csv", questionnaire).Value;
        var wave = new SurveyWave(set.Organisation, [questionnaire])
        {
            Published = published is null ? default : PublishedFile.Read(Encoding.UTF8.GetBytes(published), "p.csv", [questionnaire], set.Organisation).Value.Figures,
        };
        return Score.Everything(wave, [set]);
    }
}
