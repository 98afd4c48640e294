using System.Text;

namespace Sam.Files;

/// <summary>Reads files from the disk. Paths are shown relative to the working folder, with <c>/</c>.</summary>
internal static class FileReader
{
    // Above what the language takes (2 million characters), with room for letters of several bytes.
    private const int MaxQuestionnaireBytes = 9_000_000;

    // One more than a data file may have: its reader says that it is too large.
    private const int MaxDataBytes = 500_000_001;

    /// <summary>The path as messages show it.</summary>
    public static string Shown(string path) => path.Length == 0 ? "" : Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');

    /// <summary>A questionnaire's text; null if there is no such file.</summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static string? Text(string path) => Read(path, MaxQuestionnaireBytes) is { } bytes ? Decode(bytes) : null;

    /// <summary>A questionnaire's bytes; null if there is no such file.</summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static byte[]? QuestionnaireBytes(string path) => Read(path, MaxQuestionnaireBytes);

    /// <summary>The text of a data file for showing a line of it: UTF-8, or byte by byte where it is not.</summary>
    public static string DataText(byte[] bytes)
    {
        var text = Decode(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? Encoding.Latin1.GetString(bytes) : text;
    }

    /// <summary>A file's bytes; null if there is no such file.</summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static byte[]? Bytes(string path) => Read(path, MaxDataBytes);

    /// <summary>The error for a file that is missing.</summary>
    public static UsageException Missing(string path) => new(IsMissing(path));

    /// <summary>What to say of a file that is missing.</summary>
    public static Message IsMissing(string path) => new($"Filen ”{Shown(path)}” finns inte.", $"There is no file “{Shown(path)}”.");

    private static byte[]? Read(string path, int most)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            if (!stream.CanSeek)
            {
                return ReadToEnd(stream, most);
            }

            var bytes = new byte[(int)Math.Min(stream.Length, most)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message($"Filen ”{Shown(path)}” går inte att läsa.", $"The file “{Shown(path)}” can't be read."));
        }
    }

    // A pipe does not know its length.
    private static byte[] ReadToEnd(FileStream stream, int most)
    {
        using var read = new MemoryStream();
        var part = new byte[81_920];
        while (read.Length < most && stream.Read(part, 0, (int)Math.Min(part.Length, most - read.Length)) is var count and > 0)
        {
            read.Write(part, 0, count);
        }

        return read.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
