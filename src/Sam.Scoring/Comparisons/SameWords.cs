using System.Text;

namespace Sam.Comparisons;

/// <summary>Whether two texts say the same: case, signs and spaces apart, in every language that both exist in.</summary>
internal static class SameWords
{
    public static bool In(LocalizedText one, LocalizedText other)
    {
        var both = one.Languages.Where(other.Languages.Contains).ToList();
        return both.Count > 0 ? both.All(l => WordsOf(one.In(l)) == WordsOf(other.In(l))) : WordsOf(one.First) == WordsOf(other.First);
    }

    private static string WordsOf(string text)
    {
        var words = new StringBuilder();
        foreach (var c in ComposedText.Compose(text).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
