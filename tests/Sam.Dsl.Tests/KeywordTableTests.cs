using Sam.Keywords;

namespace Sam.Dsl.Tests;

/// <summary>The one table of keywords.</summary>
public class KeywordTableTests
{
    public static TheoryData<int> Places => [.. Enum.GetValues<KeywordPlace>().Where(p => p != KeywordPlace.None).Select(p => (int)p)];

    [Theory]
    [MemberData(nameof(Places))]
    public void AWordMeansOneThingInAPlace(int place)
    {
        var words = KeywordTable.All
            .Where(k => k.Where.HasFlag((KeywordPlace)place))
            .SelectMany(k => new[] { k.Swedish, k.English }.Distinct())
            .ToList();
        Assert.NotEmpty(words);
        Assert.Equal(words, words.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void EveryPlaceHasWordsInASentence() => Assert.All(
        Enum.GetValues<KeywordPlace>().Where(p => p != KeywordPlace.None),
        place => Assert.NotEqual(KeywordPlace.None.Words(), place.Words()));

    [Fact]
    public void EveryKeywordSaysWhatItMeansInBothLanguages() => Assert.All(KeywordTable.All, keyword =>
    {
        Assert.EndsWith(".", keyword.Means.Swedish, StringComparison.Ordinal);
        Assert.EndsWith(".", keyword.Means.English, StringComparison.Ordinal);
    });

    [Fact]
    public void NoKeywordIsALanguageCode() =>
        Assert.DoesNotContain(KeywordTable.All, k => Binding.LanguageCodes.IsCode(k.Swedish) || Binding.LanguageCodes.IsCode(k.English));
}
