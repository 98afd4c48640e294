using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

public class SwedishCollationTests
{
    private static readonly Arbitrary<string> Names = Gen.ArrayOf(Gen.Elements("aAbzåÅäöÖéüyø ".ToCharArray()))
        .Select(letters => new string(letters))
        .ToArbitrary();

    [Fact]
    public void LettersWithRingsAndDotsComeLast()
    {
        string[] sorted = ["Alvesta", "Bastad", "Malmö", "Trelleborg", "Ystad", "Zinkgruvan", "Åhus", "Ängelholm", "Öland"];
        Assert.Equal(sorted, sorted.Reverse().Order(SwedishCollation.Instance));
    }

    [Theory]
    [InlineData("ä", "å")]
    [InlineData("ö", "ä")]
    [InlineData("å", "z")]
    [InlineData("ab", "A")]
    [InlineData("B", "a")]
    [InlineData("idé", "ide")]
    [InlineData("ideer", "idé")]
    [InlineData("ü", "x")]
    public void TheLeftComesAfterTheRight(string left, string right) => Assert.True(SwedishCollation.Instance.Compare(left, right) > 0);

    [Fact]
    public void DecomposedLettersAreTheSameLetters() => Assert.Equal(0, SwedishCollation.Instance.Compare("A\u030Ahus", "Åhus"));

    [Fact]
    public void OrderIsTransitiveAndAgreesBothWays() =>
        Prop.ForAll(Names, Names, Names, (a, b, c) =>
        {
            var order = SwedishCollation.Instance;
            return Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a))
                && (order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0);
        }).QuickCheckThrowOnFailure();
}
