namespace Sam.Files;

/// <summary>Writes files so that nobody ever reads half of one: beside the old one first, then in its place.</summary>
internal static class FileWriter
{
    /// <exception cref="UsageException">The file can't be written, or is not to be: it is marked so.</exception>
    public static void Replace(string path, string text) => Replace(path, ToolOutput.Bytes(text));

    /// <exception cref="UsageException">The file can't be written, or is not to be: it is marked so.</exception>
    public static void Replace(string path, byte[] content)
    {
        // A link stays a link: what it points at is written.
        var target = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } linked ? linked.FullName : Path.GetFullPath(path);
        if (File.Exists(target) && new FileInfo(target).IsReadOnly)
        {
            throw CannotWrite(path);
        }

        var beside = target + ".sam-new";
        try
        {
            File.WriteAllBytes(beside, content);
            KeepMode(target, beside);
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(beside);
            throw CannotWrite(path);
        }
    }

    /// <summary>Makes sure that a file can be written later, without touching it.</summary>
    /// <exception cref="UsageException">The file can't be written, or is not to be: it is marked so.</exception>
    public static void CheckWritable(string path)
    {
        if (Directory.Exists(path) || (File.Exists(path) && new FileInfo(path).IsReadOnly))
        {
            throw CannotWrite(path);
        }

        var beside = Path.GetFullPath(path) + ".sam-new";
        try
        {
            File.WriteAllBytes(beside, []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path);
        }

        Discard(beside);
    }

    private static UsageException CannotWrite(string path) =>
        new(new Message($"Filen ”{FileReader.Shown(path)}” går inte att skriva.", $"The file “{FileReader.Shown(path)}” can't be written."));

    private static void KeepMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(from))
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }

    /// <summary>Takes a file away that the tool itself has just written.</summary>
    public static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written can't always be deleted either; the error is about the file itself.
        }
    }
}
