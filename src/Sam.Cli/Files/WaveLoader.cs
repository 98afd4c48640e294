namespace Sam.Files;

/// <summary>Reads a wave: questionnaires, organisation, answers, published figures, actions.</summary>
internal sealed class WaveLoader(IReadOnlyList<string> paths, WaveOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly SourceTexts _texts = new();
    private QuestionnaireSettings _settings = QuestionnaireSettings.None;
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">A file is missing, or there is nothing to score.</exception>
    public LoadedWave Load()
    {
        if (options.Responses is not null && paths.Count > 1)
        {
            throw new UsageException(new Message("--responses går bara med en enkät.", "--responses goes with one questionnaire only."));
        }

        var settings = new SettingsFiles(_texts);
        var compiled = paths.Select(p => CompiledQuestionnaire.Of(p, settings)).ToList();
        _diagnostics.AddRange(settings.Diagnostics);
        _settings = settings.For(paths[0]);
        foreach (var questionnaire in compiled)
        {
            _texts.Add(FileReader.Shown(questionnaire.Path), questionnaire.Text);
            _diagnostics.AddRange(questionnaire.Result.Diagnostics);
        }

        if (!compiled.All(c => c.Result.Success))
        {
            return new LoadedWave(null, [], _diagnostics, _texts, _settings);
        }

        CheckIds(compiled);
        return LoadData(compiled);
    }

    private static void CheckIds(IEnumerable<CompiledQuestionnaire> compiled)
    {
        if (compiled.GroupBy(c => c.Result.Value.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } same)
        {
            var files = string.Join(", ", same.Select(c => FileReader.Shown(c.Path)));
            throw new UsageException(new Message(
                $"Flera enkäter heter ”{same.Key}” ({files}). Ange varje enkät en gång.",
                $"Several questionnaires are called “{same.Key}” ({files}). Name each questionnaire once."));
        }
    }

    private LoadedWave LoadData(List<CompiledQuestionnaire> compiled)
    {
        var used = compiled.SelectMany(c => c.Used).Where(u => compiled.All(c => c.Result.Value.Id != u.Result.Value.Id)).DistinctBy(u => u.Result.Value.Id).ToList();
        var answers = compiled.Select(c => (Questionnaire: c.Result.Value, Path: options.Responses ?? WaveFileNames.Responses(c.Path))).Where(a => a.Path is not null).ToList();
        var published = options.Published is { } named ? [named] : compiled.Concat(used).Select(c => WaveFileNames.Published(c.Path)).OfType<string>().ToList();
        var actions = options.Actions is { } decided ? [decided] : compiled.Select(c => WaveFileNames.Actions(c.Path)).OfType<string>().ToList();
        if (answers.Count + published.Count + actions.Count == 0)
        {
            throw NothingToScore(compiled[0].Path);
        }

        if (OrganisationOf(compiled, answers.Select(a => a.Path!).Concat(actions).Concat(published)) is not { } organisation)
        {
            return new LoadedWave(null, [], _diagnostics, _texts, _settings);
        }

        var sets = answers.Select(a => Take(AnswerFile.Read(Content(a.Path!), FileReader.Shown(a.Path!), a.Questionnaire, organisation))).ToList();
        var all = compiled.Concat(used).ToList();
        var wave = new SurveyWave(organisation, compiled.Select(c => c.Result.Value).ToSequence())
        {
            Used = used.Select(u => u.Result.Value).ToSequence(),
            Published = published.SelectMany(p => Take(PublishedFile.Read(Content(p), FileReader.Shown(p), OwnFirst(all, p, WaveFileNames.Published), organisation)).Figures).ToSequence(),
            Actions = actions.SelectMany(a => Take(ActionFile.Read(Content(a), FileReader.Shown(a), OwnFirst(compiled, a, WaveFileNames.Actions), organisation)).Actions).ToSequence(),
        };
        return new LoadedWave(wave, sets, _diagnostics, _texts, _settings);
    }

    // A row that does not name its questionnaire is about the one that its file stands beside.
    private static IEnumerable<Questionnaire> OwnFirst(List<CompiledQuestionnaire> all, string path, Func<string, string?> nameOf) =>
        all.OrderBy(c => nameOf(c.Path) == path ? 0 : 1).Select(c => c.Result.Value);

    private Organisation? OrganisationOf(List<CompiledQuestionnaire> scored, IEnumerable<string> files)
    {
        if ((options.Organisation ?? TheOrganisation(scored)) is not { } path)
        {
            return OrganisationFile.OfUnitsIn(files.Select(f => KeyValuePair.Create(f, Content(f))));
        }

        var read = OrganisationFile.Read(Content(path), FileReader.Shown(path));
        _diagnostics.AddRange(_settings.Apply(read.Diagnostics));
        return read.TryGetValue(out var organisation) ? organisation : null;
    }

    // One wave has one organisation: which of several it is, nobody but the user can say.
    private string? TheOrganisation(List<CompiledQuestionnaire> scored)
    {
        var found = scored.Select(OrganisationFileOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (found.Skip(1).FirstOrDefault(other => !IsSameOrganisation(found[0], other)) is { } different)
        {
            var (one, another) = (FileReader.Shown(found[0]), FileReader.Shown(different));
            throw new UsageException(new Message(
                $"Enkäterna har olika organisationer ({one}, {another}). Ange --organisation FIL.",
                $"The questionnaires have different organisations ({one}, {another}). Give --organisation FILE."));
        }

        return found.FirstOrDefault();
    }

    // Its own, or else the one of a questionnaire that it uses.
    private static string? OrganisationFileOf(CompiledQuestionnaire questionnaire) =>
        questionnaire.Used.Prepend(questionnaire).Select(q => WaveFileNames.Organisation(q.Path)).FirstOrDefault(p => p is not null);

    private bool IsSameOrganisation(string one, string other) =>
        Content(one).Span.SequenceEqual(Content(other).Span)
        || (OrganisationFile.Read(Content(one), one).TryGetValue(out var first) && OrganisationFile.Read(Content(other), other).TryGetValue(out var second) && first.Equals(second));

    private T Take<T>(ParseResult<T> read)
        where T : class
    {
        _diagnostics.AddRange(_settings.Apply(read.Diagnostics));
        return read.Value;
    }

    // Each file is read once: it may be a pipe.
    private ReadOnlyMemory<byte> Content(string path)
    {
        if (!_contents.TryGetValue(path, out var content))
        {
            content = FileReader.Bytes(path) ?? throw FileReader.Missing(path);
            _contents.Add(path, content);
            _texts.Add(FileReader.Shown(path), content);
        }

        return content;
    }

    private static UsageException NothingToScore(string path)
    {
        var stem = FileReader.Shown(QuestionnaireFiles.StemOf(path));
        return new UsageException(new Message(
            $"Det finns inga svar att räkna på. Lägg dem i {stem}.svar.csv, eller ange --responses FIL.",
            $"There are no answers to score. Put them in {stem}.responses.csv, or give --responses FILE."));
    }
}
