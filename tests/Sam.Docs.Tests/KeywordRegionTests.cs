using Sam.Expressions;

namespace Sam.Docs.Tests;

/// <summary>The words that docs/language.md lists are those that the loader takes. With SAM_ACCEPT=1 the page is written anew.</summary>
public class KeywordRegionTests
{
    private const string Page = "docs/language.md";

    [Fact]
    public void KeywordsAreThoseOfTheTable() => AssertRegion("keywords", KeywordRegion.Keywords());

    [Fact]
    public void PlacesAreThoseOfTheTable() => AssertRegion("places", KeywordRegion.Places());

    [Fact]
    public void ValueWordsAreThoseOfTheTable() => AssertRegion("words", KeywordRegion.Values());

    [Fact]
    public void EveryFunctionIsDescribed() => Assert.All(ExpressionWords.Functions, f =>
        Assert.Contains($"| `{f.Swedish}` | `{f.English}` |", Document.At(Page).Text, StringComparison.Ordinal));

    private static void AssertRegion(string name, string expected)
    {
        if (Accept.IsAsked)
        {
            Document.At(Page).Replace(name, expected);
        }

        Assert.Equal(expected, Document.At(Page).Region(name));
    }
}
