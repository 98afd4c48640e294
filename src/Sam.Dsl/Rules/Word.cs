namespace Sam.Rules;

/// <summary>A word of a text: where it stands, and how it reads in lower case.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Text">The word in lower case; a hyphen, an apostrophe or a slash between letters belongs to it.</param>
/// <param name="IsAfterBreak">True if punctuation stands between the word before and this one, or if it is the first.</param>
internal readonly record struct Word(int Start, string Text, bool IsAfterBreak)
{
    /// <summary>The offset behind it.</summary>
    public int End => Start + Text.Length;

    /// <summary>The words of a text in order.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();
        var isAfterBreak = true;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                isAfterBreak |= !char.IsWhiteSpace(text[i]);
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInside(text, i)))
            {
                i++;
            }

            words.Add(new Word(start, text.Substring(start, i - start).ToLowerInvariant().Replace('’', '\''), isAfterBreak));
            isAfterBreak = false;
        }

        return words;
    }

    private static bool IsInside(string text, int i) =>
        text[i] is '-' or '\'' or '’' or '/' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]);
}
