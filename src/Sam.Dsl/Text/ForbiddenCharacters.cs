namespace Sam.Text;

/// <summary>Characters that no author means: control characters, line separators that editors do not show as lines, zero-width characters and bidirectional overrides.</summary>
internal static class ForbiddenCharacters
{
    public static bool Contains(char c) => c is
        (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F')
        or '\u2028' or '\u2029' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u00AD';

    /// <summary>True for a character of a text that no author means: one of these, unless it joins what stands on both sides.</summary>
    public static bool IsAt(string text, int i) => Contains(text[i]) && !IsJoiner(text, i);

    /// <summary>True for a joiner that makes one sign of several (🧑‍🚒), or that a script needs for spelling words, as Persian does.</summary>
    public static bool IsJoiner(string text, int i) =>
        text[i] is '\u200C' or '\u200D' && i > 0 && i + 1 < text.Length
        && ((text[i] == '\u200D' && IsPictorial(text[i - 1]) && IsPictorial(text[i + 1])) || (IsJoined(text[i - 1]) && IsJoined(text[i + 1])));

    /// <summary>True for half of a character that takes two units.</summary>
    public static bool IsLoneSurrogate(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));

    // Emoji, or the sign that asks for the picture of one.
    private static bool IsPictorial(char c) => char.IsSurrogate(c) || c is (>= '\u2190' and <= '\u2BFF') or '\uFE0F';

    // The scripts from Arabic to Mongolian, with the marks on their letters.
    private static bool IsJoined(char c) => c is >= '\u0600' and <= '\u18AF' && (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
