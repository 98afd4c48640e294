using System.Text;

namespace Sam.Model.Tests;

public class ComposedTextTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly string[] Marks = Enumerable.Range(0x0300, 0x70).Select(c => ((char)c).ToString()).ToArray();

    [Fact]
    public void EveryLetterOfTheTableIsWhatUnicodeSays()
    {
        Assert.SkipUnless("a\u030A".Normalize() == "å", "the platform does not compose letters in invariant globalisation mode");
        var composed = Letters.SelectMany(letter => Marks.Select(mark => letter + mark))
            .Where(pair => ComposedText.Compose(pair).Length == 1)
            .ToList();
        Assert.InRange(composed.Count, 150, 300);
        Assert.All(composed, pair => Assert.Equal(pair.Normalize(NormalizationForm.FormC), ComposedText.Compose(pair)));
    }

    [Theory]
    [InlineData("fo\u0308rsta\u030Aelse", "förståelse")]
    [InlineData("A\u030AA\u0308O\u0308", "ÅÄÖ")]
    [InlineData("ide\u0301", "idé")]
    [InlineData("Mu\u0308ller", "Müller")]
    [InlineData("C\u030Cermak", "Čermak")]
    [InlineData("Bjo\u0308rk, A\u030Asa", "Björk, Åsa")]
    public void LettersOfNamesAreComposed(string decomposed, string expected) => Assert.Equal(expected, ComposedText.Compose(decomposed));

    [Theory]
    [InlineData("")]
    [InlineData("förståelse")]
    [InlineData("\u030A")]
    [InlineData("b\u030A")]
    [InlineData("1\u0308")]
    public void EverythingElseIsLeftAlone(string text) => Assert.Equal(text, ComposedText.Compose(text));

    [Fact]
    public void ComposingTwiceIsComposingOnce() => Assert.All(
        Letters.SelectMany(letter => Marks.Select(mark => letter + mark)),
        pair => Assert.Equal(ComposedText.Compose(pair), ComposedText.Compose(ComposedText.Compose(pair))));
}
