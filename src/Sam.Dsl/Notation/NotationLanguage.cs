using Sam.Keywords;

namespace Sam.Notation;

/// <summary>Finds out which language a file's keywords are in: that of its first one that exists in one language only.</summary>
internal static class NotationLanguage
{
    public static Language Of(string text, IEnumerable<TextLine> lines) => Find(text, lines) ?? Language.Swedish;

    private static Language? Find(string text, IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (KeyPhrase.Read(text, line.Start, line.End) is { } phrase && Tells(phrase) is { } language)
            {
                return language;
            }

            if (Find(text, line.Below) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private static Language? Tells(KeyPhrase phrase)
    {
        var word = NamedLine.Of(phrase)?.Word ?? phrase.Word;
        return NamedLine.LanguageOf(phrase) ?? (KeywordTable.All.FirstOrDefault(k => k.TellsLanguage && k.Is(word)) is { } keyword
            ? keyword.IsIn(Language.Swedish, word) ? Language.Swedish : Language.English
            : null);
    }
}
