namespace Sam.Files;

/// <summary>
/// Reads last wave: the folder or questionnaire that <c>--previous</c> names, or else the questionnaire that <c>föregående</c> names, where
/// it lies beside the questionnaire with its answers.
/// </summary>
internal sealed class LastWaveLoader(LoadedWave wave, IReadOnlyList<string> paths)
{
    /// <summary>Last wave with its own organisation and answers; null if there is none.</summary>
    /// <exception cref="UsageException">What was named is missing, holds no questionnaire of last wave, or has nothing to score.</exception>
    public LoadedWave? Load(string? named)
    {
        var found = named is null ? Beside().ToList() : Named(named);
        return found.Count == 0 ? null : new WaveLoader(found, new WaveOptions(null, null, null, null)).Load();
    }

    private IEnumerable<string> Beside() => paths
        .SelectMany(path => Questionnaires.Select(q => q.Head.PreviousId).OfType<string>().Select(id => Path.Combine(Path.GetDirectoryName(path) ?? "", id)))
        .Distinct(StringComparer.Ordinal)
        .Select(stem => new[] { QuestionnaireText.YamlExtension, QuestionnaireText.TextExtension }.Select(ending => stem + ending).FirstOrDefault(File.Exists))
        .OfType<string>()
        .Where(path => WaveFileNames.Responses(path) is not null && !paths.Contains(path, StringComparer.Ordinal));

    private IEnumerable<Questionnaire> Questionnaires => wave.Wave?.Questionnaires ?? default;

    private List<string> Named(string named)
    {
        if (!Directory.Exists(named))
        {
            return [.. QuestionnaireFiles.NamedOnce([named])];
        }

        var settings = new SettingsFiles(new SourceTexts());
        var inFolder = QuestionnaireFiles.NamedOnce([named]).Where(p => !paths.Select(Path.GetFullPath).Contains(Path.GetFullPath(p), StringComparer.Ordinal)).ToList();
        var byId = inFolder.Select(p => (Path: p, Compiled: CompiledQuestionnaire.Of(p, settings).Result)).Where(p => p.Compiled.Success).Select(p => (p.Path, p.Compiled.Value.Id)).ToList();
        IEnumerable<string> OfId(string? id) => byId.Where(p => p.Id.Equals(id, StringComparison.OrdinalIgnoreCase)).Select(p => p.Path);
        var matching = Questionnaires.SelectMany(q => OfId(q.Head.PreviousId).ToList() is { Count: > 0 } continued ? continued : OfId(q.Id)).Distinct(StringComparer.Ordinal).ToList();
        return matching.Count > 0 ? matching : inFolder.Count == 1 ? inFolder : throw NoneOf(named);
    }

    private UsageException NoneOf(string folder)
    {
        var ids = string.Join(", ", Questionnaires.Select(q => q.Head.PreviousId ?? q.Id));
        return new UsageException(new Message(
            $"Mappen ”{FileReader.Shown(folder)}” har ingen enkät från förra omgången ({ids}). Ange enkätens fil.",
            $"The folder “{FileReader.Shown(folder)}” has no questionnaire of last wave ({ids}). Name the questionnaire's file."));
    }
}
