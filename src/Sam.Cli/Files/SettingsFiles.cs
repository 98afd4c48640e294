namespace Sam.Files;

/// <summary>
/// The settings of questionnaires: the nearest <c>sam.yaml</c> in a questionnaire's folder or in those above it, up to the working folder.
/// Each is read once; one with errors decides nothing.
/// </summary>
internal sealed class SettingsFiles(SourceTexts texts)
{
    private readonly Dictionary<string, QuestionnaireSettings> _read = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What there is to say about the settings read so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The settings of a questionnaire.</summary>
    /// <exception cref="UsageException">There is a file that can't be read.</exception>
    public QuestionnaireSettings For(string questionnaire) =>
        Folders(Path.GetDirectoryName(Path.GetFullPath(questionnaire))!).Select(f => Path.Combine(f, QuestionnaireSettings.FileName)).FirstOrDefault(File.Exists) is { } path
            ? Read(path)
            : QuestionnaireSettings.None;

    // A questionnaire elsewhere has only its own folder.
    private static IEnumerable<string> Folders(string folder)
    {
        var working = Directory.GetCurrentDirectory();
        var isBelow = folder == working || folder.StartsWith(Path.TrimEndingDirectorySeparator(working) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        yield return folder;
        while (isBelow && folder != working && Path.GetDirectoryName(folder) is { } above)
        {
            yield return folder = above;
        }
    }

    private QuestionnaireSettings Read(string path)
    {
        if (_read.TryGetValue(path, out var known))
        {
            return known;
        }

        var text = FileReader.Text(path) ?? throw FileReader.Missing(path);
        var result = QuestionnaireSettings.Parse(text, FileReader.Shown(path));
        texts.Add(FileReader.Shown(path), text);
        _diagnostics.AddRange(result.Diagnostics);
        return _read[path] = result.TryGetValue(out var settings) ? settings! : QuestionnaireSettings.None;
    }
}
