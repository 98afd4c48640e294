using System.Text;

namespace Sam.Comparing;

/// <summary>How near two texts are: 1 where only case, signs and spaces differ, 0 where they have nothing in common.</summary>
internal static class TextSimilarity
{
    // More than anybody asks in one question; what is behind tells nothing more.
    private const int MaxWords = 150;

    /// <summary>The words of a text in lower case, without signs.</summary>
    public static string[] WordsOf(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in ComposedText.Compose(text).ToLowerInvariant())
        {
            folded.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return folded.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The share of words that the two have in common, in the same order.</summary>
    public static double Of(string[] one, string[] other)
    {
        var (a, b) = (one.Take(MaxWords).ToArray(), other.Take(MaxWords).ToArray());
        return a.Length + b.Length == 0 ? 1 : 2.0 * CommonWords.Count(a, b) / (a.Length + b.Length);
    }
}
