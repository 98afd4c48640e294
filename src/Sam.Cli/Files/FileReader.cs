using System.Text;

namespace Sam.Files;

/// <summary>Reads files from the disk. Paths are shown relative to the working folder, with <c>/</c>.</summary>
internal static class FileReader
{
    // Above what the language takes (2 million characters), with room for letters of several bytes.
    private const int MaxQuestionnaireBytes = 9_000_000;

    /// <summary>The path as messages show it.</summary>
    public static string Shown(string path) => path.Length == 0 ? "" : Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');

    /// <summary>A questionnaire's text; null if there is no such file.</summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static string? Text(string path) => Read(path, MaxQuestionnaireBytes) is { } bytes ? Decode(bytes) : null;

    /// <summary>The text of a data file for showing a line of it: UTF-8, or byte by byte where it is not; null if there is no such file.</summary>
    public static string? DataText(string path)
    {
        if (Bytes(path) is not { } bytes)
        {
            return null;
        }

        var text = Decode(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? Encoding.Latin1.GetString(bytes) : text;
    }

    /// <summary>A file's bytes; null if there is no such file.</summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static byte[]? Bytes(string path) => Read(path, int.MaxValue);

    /// <summary>The error for a file that is missing.</summary>
    public static UsageException Missing(string path) => new(new Message($"Filen ”{Shown(path)}” finns inte.", $"There is no file “{Shown(path)}”."));

    private static byte[]? Read(string path, int most)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[(int)Math.Min(stream.Length, Math.Min(most, Array.MaxLength))];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message($"Filen ”{Shown(path)}” går inte att läsa.", $"The file “{Shown(path)}” can't be read."));
        }
    }

    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
