namespace Sam.Files;

/// <summary>What made-up answers are made for.</summary>
/// <param name="Questionnaire">The questionnaire; null if it or the organisation has errors.</param>
/// <param name="Organisation">The organisation; null if there is none.</param>
/// <param name="Diagnostics">The errors, in order of place.</param>
/// <param name="Texts">The texts that they point into.</param>
internal sealed record SampleFiles(Questionnaire? Questionnaire, Organisation? Organisation, IReadOnlyList<Diagnostic> Diagnostics, SourceTexts Texts)
{
    /// <summary>Reads a questionnaire and the organisation that is named, or stands beside it or beside one that it uses.</summary>
    /// <exception cref="UsageException">There is not exactly one questionnaire, or a file is missing.</exception>
    public static SampleFiles Load(IReadOnlyList<string> arguments, string? organisationPath)
    {
        if (QuestionnaireFiles.NamedOnce(arguments) is not [var path])
        {
            throw new UsageException(new Message("Ange en enda enkät.", "Name a single questionnaire."));
        }

        var texts = new SourceTexts();
        var compiled = CompiledQuestionnaire.Of(path, new SettingsFiles(texts));
        texts.Add(FileReader.Shown(path), compiled.Text);
        var errors = compiled.Result.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var organisationFile = organisationPath ?? compiled.Used.Prepend(compiled).Select(q => WaveFileNames.Organisation(q.Path)).FirstOrDefault(p => p is not null);
        if (organisationFile is null)
        {
            return new SampleFiles(compiled.Result.TryGetValue(out var alone) ? alone : null, null, errors, texts);
        }

        var content = FileReader.Bytes(organisationFile) ?? throw FileReader.Missing(organisationFile);
        texts.Add(FileReader.Shown(organisationFile), content);
        var read = OrganisationFile.Read(content, FileReader.Shown(organisationFile));
        errors.AddRange(read.Diagnostics.Where(d => d.Severity == Severity.Error));
        return read.TryGetValue(out var organisation) && compiled.Result.TryGetValue(out var questionnaire)
            ? new SampleFiles(questionnaire, organisation, errors, texts)
            : new SampleFiles(null, null, errors.OrderBy(d => d, Diagnostic.ByPlace).ToList(), texts);
    }
}
