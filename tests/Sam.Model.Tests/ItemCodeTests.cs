using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

public class ItemCodeTests
{
    private static readonly Arbitrary<ItemCode> Codes = Gen.ArrayOf(Gen.Elements("0179aAbBåÅ-q".ToCharArray()))
        .Select(letters => new ItemCode(new string(letters)))
        .ToArbitrary();

    [Fact]
    public void DefaultIsTheEmptyCode() => Assert.Equal("", default(ItemCode).Text);

    [Fact]
    public void OrderIsNatural()
    {
        string[] sorted = ["1", "2", "7", "7a", "7b", "8", "10", "10a", "10o", "11", "B", "M", "M2", "M10", "S"];
        Assert.Equal(sorted, sorted.Reverse().Select(t => new ItemCode(t)).Order().Select(c => c.Text));
    }

    [Theory]
    [InlineData("10A", "10a")]
    [InlineData("Å", "å")]
    [InlineData("sam-INDEX", "SAM-index")]
    public void CaseDoesNotMatter(string left, string right)
    {
        Assert.Equal(new ItemCode(left), new ItemCode(right));
        Assert.Equal(new ItemCode(left).GetHashCode(), new ItemCode(right).GetHashCode());
    }

    [Fact]
    public void LeadingZerosMakeAnotherCode()
    {
        Assert.NotEqual(new ItemCode("07"), new ItemCode("7"));
        Assert.NotEqual(0, new ItemCode("07").CompareTo("7"));
    }

    [Fact]
    public void OrderAgreesWithEquality() =>
        Prop.ForAll(Codes, Codes, (a, b) => (a.CompareTo(b) == 0) == a.Equals(b) && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))).QuickCheckThrowOnFailure();

    [Fact]
    public void OrderIsTransitive() =>
        Prop.ForAll(Codes, Codes, Codes, (a, b, c) => !(a <= b && b <= c) || a <= c).QuickCheckThrowOnFailure();
}
