using System.Globalization;
using System.Text;

namespace Sam.Dsl.Tests;

/// <summary>Limits that no committed file should reach.</summary>
public class SizeLimitTests
{
    [Fact]
    public void AFileOverTwoMillionCharactersIsRefused() =>
        Assert.Equal("SAM1001", Assert.Single(Compile("titel: Uppföljning\n" + new string('#', 2_000_000)).Diagnostics).Id.Text);

    [Fact]
    public void MoreThanFiveThousandQuestionsAreRefused()
    {
        var text = new StringBuilder("titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n");
        for (var i = 1; i <= 5_001; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {i}: Fråga {i}?\n");
        }

        var error = Assert.Single(Compile(text.ToString()).Diagnostics);
        Assert.Equal("Här är 5001 frågor; högst 5000 tas emot.", error.Message.Swedish);
    }

    [Fact]
    public void MoreThanTwoHundredOptionsAreRefusedHoweverTheyCome()
    {
        var list = string.Join(", ", Enumerable.Range(1, 200).Select(i => $"Alternativ {i}"));
        string[] answers = [$"svar: [{list}, Ett till]", $"svar: [{list}]\n    ej-aktuellt: Ett till", "svar: { från: 0, till: 200 }"];
        Assert.All(answers, answer => Assert.Equal(
            "SAM2130",
            Assert.Single(Compile($"titel: Uppföljning\nanonymt: nej\nfrågor:\n  - 1: Vilket?\n    {answer}\n").Diagnostics).Id.Text));
    }

    private static ParseResult<Questionnaire> Compile(string text) => QuestionnaireText.Compile(text, "a.sam.yaml");
}
