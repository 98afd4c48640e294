namespace Sam.Text;

/// <summary>Recognises a file that was saved as UTF-16 and read as UTF-8: about every second character is NUL.</summary>
internal static class Utf16
{
    private const int Looked = 1_000;

    public static bool IsLikely(string text)
    {
        var looked = Math.Min(text.Length, Looked);
        var nul = 0;
        for (var i = 0; i < looked; i++)
        {
            nul += text[i] == '\0' ? 1 : 0;
        }

        // Letters beyond ASCII leave no NUL, a text of nothing but NUL is something else.
        return looked >= 8 && nul >= looked / 4 && nul <= looked * 3 / 4;
    }
}
