namespace Sam.Model.Tests;

public class SpellingTests
{
    [Theory]
    [InlineData("ja-nei", "ja-nej")]
    [InlineData("förstålse", "förståelse")]
    [InlineData("forståelse", "förståelse")]
    [InlineData("FÖRSTÅELSE", "förståelse")]
    [InlineData("fo\u0308rsta\u030Aelse", "förståelse")]
    [InlineData("janej", "ja-nej")]
    [InlineData("ja nej", "ja-nej")]
    [InlineData("tla", "tal")]
    [InlineData("tl", "tal")]
    public void OneEditPerThreeLettersIsNear(string written, string expected) =>
        Assert.Equal(expected, Spelling.Nearest(written, ["förståelse", "ja-nej", "tal"]));

    [Theory]
    [InlineData("förstå")]
    [InlineData("nej")]
    [InlineData("xyz")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("en mycket lång text som inte liknar något namn alls och inte ska göra det")]
    public void FurtherAwayIsNothingSuggested(string written) =>
        Assert.Null(Spelling.Nearest(written, ["förståelse", "ja-nej", "tal"]));

    [Fact]
    public void ALetterIsNotMistakenForAnother() => Assert.Null(Spelling.Nearest("a", ["b", "c"]));

    [Theory]
    [InlineData("q9")]
    [InlineData("q11")]
    [InlineData("q")]
    public void ANumberIsNotTakenForAnother(string written) => Assert.Null(Spelling.Nearest(written, ["q1", "q10"]));

    [Fact]
    public void LettersAroundANumberMayBeMisspelt() => Assert.Equal("q10a", Spelling.Nearest("qq10a", ["q10a"]));

    [Fact]
    public void OfEquallyNearOnesTheFirstIsSuggested() => Assert.Equal("svar", Spelling.Nearest("svaq", ["svar", "svan"]));

    [Fact]
    public void TheNearerOneIsSuggested() => Assert.Equal("svaret", Spelling.Nearest("svarret", ["svart", "svaret"]));
}
