namespace Sam.Creating;

/// <summary>The files of a new questionnaire: its text, an organisation to fill in.</summary>
/// <param name="path">Where: a folder, if any, and the stem of the files.</param>
/// <param name="language">The language wanted.</param>
/// <param name="notation">The notation wanted.</param>
internal sealed class NewSurvey(string path, Language language, QuestionnaireNotation notation)
{
    private readonly string _name = Path.GetFileName(path);

    /// <summary>The files of a template.</summary>
    public IReadOnlyList<(string Path, string Text)> From(Template template)
    {
        var own = template.LanguageFor(language);
        var texts = template.QuestionnaireTexts(_name, own, Ending).ToList();
        // The first one uses no other.
        string? Resolve(string other) => other == texts[0].Stem + Ending ? InNotation(texts[0].Stem, texts[0].Text, _ => null) : null;
        return [.. texts.Select(t => (Beside(t.Stem + Ending), InNotation(t.Stem, t.Text, Resolve))), Organisation(template.OrganisationText(own))];
    }

    /// <summary>The files of a questionnaire that is made of a list of questions.</summary>
    public IReadOnlyList<(string Path, string Text)> From(string list)
    {
        var minimal = Template.All[0];
        return [(Beside(_name + Ending), InNotation(_name, QuestionList.ToYaml(list, Title(), language), _ => null)), Organisation(minimal.OrganisationText(language))];
    }

    private string Ending => notation == QuestionnaireNotation.Text ? QuestionnaireText.TextExtension : QuestionnaireText.YamlExtension;

    // What comes out of the list of a stranger may be too long or too much: then nothing is written.
    private string InNotation(string stem, string yaml, Func<string, string?> resolve)
    {
        var written = QuestionnaireText.Format(yaml, stem + QuestionnaireText.YamlExtension, new FormatOptions { Notation = notation }, resolve);
        var compiled = QuestionnaireText.Compile(yaml, stem + QuestionnaireText.YamlExtension, resolve);
        return compiled.Success && written.TryGetValue(out var text)
            ? text
            : throw new UsageException([.. written.Diagnostics.Concat(compiled.Diagnostics).Where(d => d.Severity == Severity.Error).Distinct().Select(d => d.Message)]);
    }

    private (string Path, string Text) Organisation(string text) => (Beside(_name + ".organisation.csv"), text);

    private string Beside(string file) => Path.Combine(Path.GetDirectoryName(path) ?? "", file);

    // egenkontroll-2026 → Egenkontroll 2026
    private string Title()
    {
        var words = _name.Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
