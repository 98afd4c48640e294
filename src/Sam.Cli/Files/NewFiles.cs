namespace Sam.Files;

/// <summary>Writes files that do not exist yet: nobody's work is ever written over.</summary>
internal static class NewFiles
{
    /// <summary>Writes all of them, or none.</summary>
    /// <exception cref="UsageException">Some exist already, all of which are named, or one can't be written.</exception>
    public static void Write(IReadOnlyList<(string Path, string Text)> files)
    {
        var existing = files.Where(f => File.Exists(f.Path) || Directory.Exists(f.Path)).Select(f => FileReader.Shown(f.Path)).ToList();
        if (existing.Count > 0)
        {
            throw new UsageException(existing.Select(e => new Message($"”{e}” finns redan och skrivs inte över.", $"“{e}” exists already and is not written over.")).ToList());
        }

        var written = new List<string>();
        try
        {
            foreach (var (path, text) in files)
            {
                WriteNew(path, text);
                written.Add(path);
            }
        }
        catch (UsageException)
        {
            written.ForEach(FileWriter.Discard);
            throw;
        }
    }

    private static void WriteNew(string path, string text)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(ToolOutput.Bytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message($"Filen ”{FileReader.Shown(path)}” går inte att skriva.", $"The file “{FileReader.Shown(path)}” can't be written."));
        }
    }
}
