namespace Sam.Scoring.Tests;

/// <summary>A condition that is unknown only for lack of what is beside the answers lets the item be shown; one that is unknown for an answer does not.</summary>
public class MixedConditionTests
{
    [Theory]
    [InlineData("q1 = ja och enhet.kemikalier = ja", "", false)]
    [InlineData("q1 = ja och enhet.kemikalier = ja", "ja", true)]
    [InlineData("q1 = ja och enhet.kemikalier = ja", "nej", false)]
    [InlineData("q1 = ja eller enhet.kemikalier != ja", "", true)]
    [InlineData("inte enhet.kemikalier = ja", "", true)]
    public void OnlyWhatIsMissingBesideTheAnswersIsAssumed(string condition, string answer, bool isShown)
    {
        var form = QuestionnaireText.Compile($"titel: T\nanonymt: nej\nsvar: ja-nej\nenhetsegenskaper: {{ kemikalier: ja-nej }}\nfrågor:\n  - 1: Ett?\n  - 2: Två?\n    visa-om: {condition}\n", "f.sam.yaml").Value;
        var answers = answer.Length == 0 ? [] : new[] { KeyValuePair.Create<ItemCode, Answer>("1", new Answer.Chosen([form["1"].Scale!.Find(answer)!])) };
        Assert.Equal(isShown, form.IsShown(form["2"], new Response("1", ["e"], answers), new ResponseContext([new Unit("e")])));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("ja", true)]
    [InlineData("nej", false)]
    public void WhatAnIndexLacksBesideTheAnswersIsAssumedToo(string? chemicals, bool isShown)
    {
        var form = QuestionnaireText.Compile("titel: T\nanonymt: nej\nsvar: ja-nej\nenhetsegenskaper: { kemikalier: ja-nej }\nfrågor:\n  - 1: Ett?\n  - 2: Två?\n    visa-om: risk > 1 och risk < 3\nindex:\n  risk: { värde: \"om(enhet.kemikalier = ja, 2, 0)\" }\n", "f.sam.yaml").Value;
        var unit = new Unit("e", properties: chemicals is null ? default : [KeyValuePair.Create("kemikalier", chemicals)]);
        Assert.Equal(isShown, form.IsShown(form["2"], new Response("1", ["e"], []), new ResponseContext([unit])));
    }
}
