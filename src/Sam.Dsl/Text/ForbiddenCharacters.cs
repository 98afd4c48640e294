namespace Sam.Text;

/// <summary>Characters that no author means: control characters, line separators that editors do not show as lines, zero-width characters and bidirectional overrides.</summary>
internal static class ForbiddenCharacters
{
    public static bool Contains(char c) => c is
        (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F')
        or '\u2028' or '\u2029' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u00AD';

    /// <summary>True for half of a character that takes two units.</summary>
    public static bool IsLoneSurrogate(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));
}
