using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sam.Dsl.Tests.Rules;

/// <summary>Which questions are said to be nearly alike, and that finding them out takes no time that a reader notices.</summary>
public class QuestionsDifferTests
{
    private const string First = "Har alla medarbetare på er arbetsplats fått utbildning om risker i arbetsmiljön?";

    [Theory]
    [InlineData("Har alla medarbetarna på arbetsplatsen fått utbildningen om riskerna i arbetsmiljön?")]
    [InlineData("Har alla era medarbetare på vår arbetsplats fått en utbildning om risker för arbetsmiljön?")]
    public void SayTheSameWithOtherEndingsOrSmallWords(string text) => Assert.Equal(["SAM5006"], Found(text).Except(["SAM5001"]));

    [Theory]
    [InlineData("Har alla chefer på er arbetsplats fått utbildning om risker i arbetsmiljön?")]
    [InlineData("Har inte alla medarbetare på er arbetsplats fått utbildning om risker i arbetsmiljön?")]
    [InlineData("Har alla medarbetare på er arbetsplats fått utbildning 2022 om risker i arbetsmiljön?")]
    [InlineData("Har alla i arbetsmiljön på er arbetsplats fått utbildning om risker för medarbetare?")]
    public void DifferByOneWordOfContentOrByTheirOrder(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("visa-om: q0 = ja")]
    [InlineData("målgrupp: chefer")]
    [InlineData("svar: fritext")]
    public void DifferByWhomTheyAreAskedAndHow(string detail) => Assert.Empty(Found(First + "\n    " + detail));

    [Fact]
    public void LongTextsMayDifferByAWordAndStillBeAlike()
    {
        var words = Enumerable.Range(1, 19).Select(i => $"ord{i}").ToList();
        Assert.Contains("SAM5006", Compile($"  - 1: {string.Join(" ", words)}\n  - 2: {string.Join(" ", words.Append("annat"))}\n"));
        Assert.DoesNotContain("SAM5006", Compile($"  - 1: {string.Join(" ", words.Take(8))}\n  - 2: {string.Join(" ", words.Take(8).Append("annat"))}\n"));
    }

    [Fact]
    public void FiveThousandQuestionsOfTheSameWordsAreComparedInTime()
    {
        var random = new Random(7);
        var text = new StringBuilder();
        for (var i = 1; i <= 5_000; i++)
        {
            var words = Enumerable.Range(0, 60).Select(_ => $"ord{random.Next(70)}");
            text.Append(CultureInfo.InvariantCulture, $"  - {i}: {string.Join(" ", words)}\n");
        }

        var clock = Stopwatch.StartNew();
        Compile(text.ToString());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    private static IEnumerable<string> Found(string second) => Compile($"  - 0: Finns det tid?\n  - 1: {First}\n  - 2: {second}\n");

    private static IEnumerable<string> Compile(string questions) =>
        QuestionnaireText.Compile("titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n" + questions, "a.sam.yaml").Diagnostics.Select(d => d.Id.Text);
}
