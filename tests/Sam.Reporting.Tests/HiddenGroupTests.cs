using System.Text;

namespace Sam.Reporting.Tests;

/// <summary>Nothing of a group that is too small leaves the sheet, in any format.</summary>
public class HiddenGroupTests
{
    private static readonly ScoreSheet Sheet = Score.Everything(Set());

    [Fact]
    public void AHiddenGroupHasNoFigureInTheReport()
    {
        var text = Report.Of(Sheet, "e").ToText();
        Assert.Contains("– (visas inte, för att skydda små grupper)", text, StringComparison.Ordinal);
        var questions = text.Split("Frågor")[1].Split("Metod")[0];
        Assert.DoesNotContain("Andel positiva", questions, StringComparison.Ordinal);
        Assert.DoesNotContain("%", questions, StringComparison.Ordinal);
    }

    [Fact]
    public void AHiddenGroupHasNoFigureInJson()
    {
        var json = Sheet.ToJson(unit: "e");
        Assert.Contains("\"base\": null", json, StringComparison.Ordinal);
        Assert.Contains("\"reason\": \"suppressed\"", json, StringComparison.Ordinal);
        Assert.Contains("\"distribution\": []", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"code\": \"unanimous\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAnonymousSurveyPrintsNoExactFractions() =>
        Assert.DoesNotContain("/", Sheet.ToJson().Replace("\"exact\": null", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static ResponseSet Set()
    {
        var form = QuestionnaireText.Compile("titel: T\nanonymt: ja\nsvar: ja-nej\nfrågor:\n  - 1: Ett?\n", "f.sam.yaml").Value;
        var organisation = Organisation.Create([new Unit("r"), new Unit("e", parent: "r"), new Unit("f", parent: "r")]).Value;
        var rows = string.Concat(Enumerable.Repeat("e;ja\n", 2).Concat(Enumerable.Repeat("f;nej\n", 6)));
        return AnswerFile.Read(Encoding.UTF8.GetBytes("enhet;1\n" + rows), "s.csv", form, organisation).Value;
    }
}
