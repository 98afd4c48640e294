using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>A header that is an item's code is the item, though files know a column of that name.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("roll: Är rollen klar?", "enhet;roll\ne1;ja\n", "roll=ja")]
    [InlineData("role: Är rollen klar?", "enhet;role\ne1;ja\n", "role=ja")]
    [InlineData("role: Är rollen klar?", "enhet;roll;role\ne1;chef;ja\n", "role=ja")]
    [InlineData("unit: Hör enheten ihop?", "enhet;unit\ne1;ja\n", "unit=ja")]
    [InlineData("1: Datum", "enhet;datum\ne1;ja\n", "1=ja")]
    [InlineData("1: Enhet", "enhet;1\ne1;ja\n", "1=ja")]
    public void TheItemWins(string item, string csv, string expected)
    {
        var questionnaire = QuestionnaireText.Compile($"titel: Prov\nanonymt: nej\nperiod: 2023\nsvar: ja-nej\nfrågor:\n  - {item}\n", "a.sam.yaml").Value;
        var read = AnswerFile.Read(Frame.Bytes(csv), "a.csv", questionnaire);
        Assert.Empty(read.Diagnostics);
        var scores = Assert.Single(Score.Everything(read.Value).Questionnaires[0].Units, u => u.Unit.Id == "e1").Items[0];
        Assert.Equal(expected, $"{scores.Item.Code}={string.Join(",", scores.Distribution.Where(o => o.Count > 0).Select(o => o.Option.Code))}");
    }
}
