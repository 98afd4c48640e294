using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Finds out which language a file's keywords are in: that of its first key that belongs to only one language.</summary>
internal static class FileLanguage
{
    /// <param name="root">The file.</param>
    /// <param name="place">Where its first keywords stand.</param>
    public static Language Of(MapSyntax root, KeywordPlace place = KeywordPlace.Head)
    {
        foreach (var entry in root.Entries)
        {
            if (KeywordTable.At(place, entry.Key.Text) is { TellsLanguage: true } keyword)
            {
                return keyword.IsIn(Language.Swedish, entry.Key.Text) ? Language.Swedish : Language.English;
            }
        }

        return Language.Swedish;
    }
}
