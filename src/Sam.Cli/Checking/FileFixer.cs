using System.Text;
using Sam.Files;

namespace Sam.Checking;

/// <summary><c>sam check --fix</c>: mends what is certain in files, and leaves every other byte as it is.</summary>
internal static class FileFixer
{
    // Bytes that are no UTF-8 would be lost in writing the text back.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Mends a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="settings">What the project decides.</param>
    /// <returns>What was mended, in the order it was done.</returns>
    /// <exception cref="UsageException">The file can't be read or written.</exception>
    public static IReadOnlyList<Diagnostic> Fix(string path, SettingsFiles settings)
    {
        if (FileReader.QuestionnaireBytes(path) is not { } bytes || TextOf(bytes) is not { } text)
        {
            return [];
        }

        var mended = QuestionnaireFixes.Apply(text, FileReader.Shown(path), FileReader.Text, new CompileOptions { Settings = settings.For(path) });
        if (mended.Fixed.Count > 0)
        {
            FileWriter.Replace(path, Strict.GetBytes(mended.Text));
        }

        return mended.Fixed;
    }

    // With its byte order mark, if it has one.
    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
