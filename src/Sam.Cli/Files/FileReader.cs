using System.Text;

namespace Sam.Files;

/// <summary>Reads files from the disk. Paths are shown relative to the working folder, with <c>/</c>.</summary>
internal static class FileReader
{
    // One more than a questionnaire may have: the compiler says that it is too large, and the rest is never read.
    private const int MaxQuestionnaireCharacters = QuestionnaireText.MaxCharacters + 1;

    // Letters may take up to four bytes each.
    private const int MaxQuestionnaireBytes = 4 * MaxQuestionnaireCharacters;

    // One more than a data file may have: its reader says that it is too large.
    private const int MaxDataBytes = 500_000_001;

    /// <summary>The path as messages show it.</summary>
    public static string Shown(string path) => path.Length == 0 ? "" : Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');

    /// <summary>
    /// A questionnaire's text, as UTF-8 whatever its first bytes claim: the compiler recognises other encodings. Null if there is no such file.
    /// </summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static string? Text(string path) => Read(path, QuestionnaireIn);

    /// <summary>A questionnaire's bytes; null if there is no such file.</summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static byte[]? QuestionnaireBytes(string path) => Read(path, stream => BytesIn(stream, MaxQuestionnaireBytes));

    /// <summary>The text of a data file for showing a line of it: UTF-8, or byte by byte where it is not.</summary>
    public static string DataText(byte[] bytes)
    {
        var text = Decode(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? Encoding.Latin1.GetString(bytes) : text;
    }

    /// <summary>A file's bytes; null if there is no such file.</summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static byte[]? Bytes(string path) => Read(path, stream => BytesIn(stream, MaxDataBytes));

    /// <summary>The error for a file that is missing.</summary>
    public static UsageException Missing(string path) => new(IsMissing(path));

    /// <summary>What to say of a file that is missing, or is a folder.</summary>
    public static Message IsMissing(string path) => Directory.Exists(path)
        ? new Message($"”{Shown(path)}” är en mapp; här behövs en fil.", $"“{Shown(path)}” is a folder; a file is needed here.")
        : new Message($"Filen ”{Shown(path)}” finns inte.", $"There is no file “{Shown(path)}”.");

    private static T? Read<T>(string path, Func<FileStream, T> read)
        where T : class
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return read(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message($"Filen ”{Shown(path)}” går inte att läsa.", $"The file “{Shown(path)}” can't be read."));
        }
    }

    private static string QuestionnaireIn(FileStream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        var most = stream.CanSeek ? (int)Math.Min(stream.Length + 1, MaxQuestionnaireCharacters) : MaxQuestionnaireCharacters;
        var characters = new char[most];
        var count = reader.ReadBlock(characters, 0, most);
        return new string(characters, 0, count);
    }

    private static byte[] BytesIn(FileStream stream, int most)
    {
        if (!stream.CanSeek)
        {
            return ReadToEnd(stream, most);
        }

        var bytes = new byte[(int)Math.Min(stream.Length, most)];
        stream.ReadExactly(bytes);
        return bytes;
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
