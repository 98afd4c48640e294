using Sam.Files;

namespace Sam.Editing;

/// <summary>What makes an editor know questionnaires in a folder: both schemas, and settings that map one of them to the files.</summary>
internal static class EditorSetup
{
    private const string Folder = ".vscode";
    private const string Settings = "settings.json";
    private const string Pattern = "*" + QuestionnaireText.YamlExtension;

    /// <summary>Writes what is missing or outdated below a folder.</summary>
    /// <returns>The paths of all files of the setup.</returns>
    /// <exception cref="UsageException">There is no such folder, its settings can't be read as JSON, or a file can't be written; then no file is changed.</exception>
    public static IReadOnlyList<string> Install(string folder, Language keywords)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException(new Message($"Mappen ”{FileReader.Shown(folder)}” finns inte.", $"There is no folder “{FileReader.Shown(folder)}”."));
        }

        var below = Path.Combine(folder, Folder);
        var settings = Path.Combine(below, Settings);
        var other = keywords == Language.Swedish ? Language.English : Language.Swedish;
        var before = FileReader.Bytes(settings);
        if (SchemaSettings.TryMap(before ?? [], KeyOf(keywords), KeyOf(other), Pattern) is not { } after)
        {
            throw new UsageException(new Message(
                $"”{FileReader.Shown(settings)}” går inte att läsa som JSON. Rätta den och försök igen; inget är ändrat.",
                $"“{FileReader.Shown(settings)}” can't be read as JSON. Correct it and try again; nothing is changed."));
        }

        Create(below);
        var written = new List<string>();
        foreach (var language in new[] { Language.Swedish, Language.English })
        {
            written.Add(Write(Path.Combine(below, QuestionnaireSchema.FileName(language)), ToolOutput.Bytes(QuestionnaireSchema.Json(language))));
        }

        written.Add(Write(settings, after));
        return written;
    }

    // Relative to the folder that the editor opens, as its extension for YAML reads it.
    private static string KeyOf(Language language) => $"./{Folder}/{QuestionnaireSchema.FileName(language)}";

    private static void Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message($"Mappen ”{FileReader.Shown(folder)}” går inte att skapa.", $"The folder “{FileReader.Shown(folder)}” can't be made."));
        }
    }

    private static string Write(string path, byte[] content)
    {
        if (FileReader.Bytes(path) is not { } before || !before.AsSpan().SequenceEqual(content))
        {
            FileWriter.Replace(path, content);
        }

        return path;
    }
}
