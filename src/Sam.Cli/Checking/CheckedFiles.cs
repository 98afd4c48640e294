using Sam.Files;

namespace Sam.Checking;

/// <summary>Questionnaires as they were read once: their diagnostics, and the texts to show lines of.</summary>
/// <param name="Paths">The questionnaires.</param>
/// <param name="Texts">Their texts.</param>
/// <param name="Diagnostics">Everything there is to say, in order.</param>
internal sealed record CheckedFiles(IReadOnlyList<string> Paths, SourceTexts Texts, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <param name="arguments">Files and folders.</param>
    /// <param name="verify">What more is asked about each questionnaire, if anything.</param>
    /// <exception cref="UsageException">A file is missing or can't be read.</exception>
    public static CheckedFiles Of(IReadOnlyList<string> arguments, Func<string, SettingsFiles, IEnumerable<Diagnostic>>? verify = null)
    {
        var texts = new SourceTexts();
        var settings = new SettingsFiles(texts);
        var diagnostics = new List<Diagnostic>();
        var paths = QuestionnaireFiles.Named(arguments);
        foreach (var path in paths)
        {
            var compiled = CompiledQuestionnaire.Of(path, settings);
            texts.Add(FileReader.Shown(path), compiled.Text);
            diagnostics.AddRange(compiled.Result.Diagnostics);
            diagnostics.AddRange(verify?.Invoke(path, settings) ?? []);
        }

        // What two files of one questionnaire say of each other is said once.
        diagnostics.AddRange(settings.Diagnostics);
        return new CheckedFiles(paths, texts, diagnostics.Distinct().OrderBy(d => d, Diagnostic.ByPlace).ToList());
    }
}
