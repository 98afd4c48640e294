namespace Sam.Catalogues;

/// <summary>Compiles the texts of sources: each questionnaire once, whichever of its two notations there are.</summary>
internal static class CatalogueCompiler
{
    /// <summary>The questionnaires without errors, and what there is to say about all of them.</summary>
    /// <param name="sources">For each source its texts.</param>
    /// <param name="options">What the compiler is told.</param>
    /// <param name="cancellationToken">Asked before each questionnaire.</param>
    public static QuestionnaireSet Compile(IEnumerable<IReadOnlyList<QuestionnaireFile>> sources, CompileOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var byId = new Dictionary<string, (Questionnaire Questionnaire, string Path)>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var texts = source.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
            foreach (var file in source.Where(f => IsMain(f.Path, texts)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var compiled = QuestionnaireText.Compile(file.Text, file.Path, texts.GetValueOrDefault, options);
                diagnostics.AddRange(compiled.Diagnostics);
                if (!compiled.TryGetValue(out var questionnaire))
                {
                    continue;
                }

                if (!byId.TryAdd(questionnaire!.Id, (questionnaire, file.Path)))
                {
                    diagnostics.Add(CatalogueDiagnostics.SameId.At(new Place.InValue(file.Path, ""), questionnaire.Id, byId[questionnaire.Id].Path));
                }
            }
        }

        // Files that use each other report the same cause once for each.
        return new QuestionnaireSet(byId.Values.Select(q => q.Questionnaire), diagnostics.Distinct());
    }

    // A translation is compiled with its questionnaire, and of two notations the text one with the other.
    private static bool IsMain(string path, Dictionary<string, string> texts) =>
        !(QuestionnaireText.TranslatedStem(path) is { } stem && (texts.ContainsKey(stem + QuestionnaireText.YamlExtension) || texts.ContainsKey(stem + QuestionnaireText.TextExtension)))
        && !(QuestionnaireText.IsTextNotation(path) && texts.ContainsKey(QuestionnaireText.PathIn(path, QuestionnaireNotation.Yaml)));
}
