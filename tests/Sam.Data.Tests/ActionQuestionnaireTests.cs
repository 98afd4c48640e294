using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>Decided actions know which questionnaire they answer to.</summary>
public class ActionQuestionnaireTests
{
    private static readonly Questionnaire Other =
        QuestionnaireText.Compile("enkät: andra\ntitel: Andra\nanonymt: nej\nperiod: 2023\nsvar: ja-nej\nfrågor:\n  - B: Vet ni det?\n", "andra.sam.yaml").Value;

    [Theory]
    [InlineData("fråga;enhet;åtgärd\n1;f01;Öva\n", "ram-2023 1")]
    [InlineData("enkät;fråga;enhet;åtgärd\nandra;B;f01;Öva\n", "andra B")]
    [InlineData("questionnaire;item;unit;action\nAndra;;f01;Train\n", "andra ")]
    public void ItIsTheOneNamedOrTheFirst(string csv, string expected)
    {
        var action = Assert.Single(Read(csv).Value.Actions);
        Assert.Equal(expected, $"{action.QuestionnaireId} {action.Item}");
    }

    [Fact]
    public void AnItemOfAnotherQuestionnaireIsUnknown() =>
        Assert.Equal(["2,7-2,8 SAM6016"], DataCase.Lines(Read("enkät;fråga;enhet;åtgärd\nandra;1;f01;Öva\n").Diagnostics));

    private static ParseResult<PlannedActions> Read(string csv) =>
        ActionFile.Read(Frame.Bytes(csv), "a.csv", [Frame.Questionnaire, Other], Frame.Organisation);
}
