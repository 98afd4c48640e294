namespace Sam.Files;

/// <summary>Writes text files: whole or not at all.</summary>
internal static class FileWriter
{
    /// <summary>Puts a text in the place of a file's; a reader sees the old text or the new one.</summary>
    /// <exception cref="UsageException">The file can't be written.</exception>
    public static void Replace(string path, string text)
    {
        var beside = path + ".new";
        try
        {
            File.WriteAllBytes(beside, ToolOutput.Bytes(text));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message($"Filen ”{FileReader.Shown(path)}” går inte att skriva.", $"The file “{FileReader.Shown(path)}” can't be written."));
        }
    }
}
