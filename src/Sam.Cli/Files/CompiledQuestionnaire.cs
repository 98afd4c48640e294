namespace Sam.Files;

/// <summary>A questionnaire with its path, its text, and the questionnaires it uses.</summary>
internal sealed record CompiledQuestionnaire(string Path, string Text, ParseResult<Questionnaire> Result, IReadOnlyList<CompiledQuestionnaire> Used)
{
    /// <summary>Compiles a file; further files are found beside it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="settings">What the project decides; takes what is wrong in that.</param>
    /// <exception cref="UsageException">The file is missing or can't be read.</exception>
    public static CompiledQuestionnaire Of(string path, SettingsFiles settings)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var compiled = Compile(path, settings, asked);
        if (!compiled.Result.TryGetValue(out var questionnaire))
        {
            return compiled;
        }

        var used = asked.Where(File.Exists)
            .Select(other => Compile(other, settings, []))
            .Where(u => u.Result.Success && questionnaire.Head.Uses.Contains(u.Result.Value.Id));
        return compiled with { Used = used.ToList() };
    }

    private static CompiledQuestionnaire Compile(string path, SettingsFiles settings, HashSet<string> asked)
    {
        var text = FileReader.Text(path) ?? throw FileReader.Missing(path);
        string? Resolve(string other)
        {
            asked.Add(other);
            return FileReader.Text(other);
        }

        var options = new CompileOptions { Settings = settings.For(path) };
        return new CompiledQuestionnaire(path, text, QuestionnaireText.Compile(text, FileReader.Shown(path), Resolve, options), []);
    }
}
