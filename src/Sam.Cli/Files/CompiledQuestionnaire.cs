namespace Sam.Files;

/// <summary>A questionnaire with its path, its text, and the questionnaires it uses.</summary>
internal sealed record CompiledQuestionnaire(string Path, string Text, ParseResult<Questionnaire> Result, IReadOnlyList<CompiledQuestionnaire> Used)
{
    /// <summary>Compiles a file; further files are found beside it.</summary>
    /// <exception cref="UsageException">The file is missing or can't be read.</exception>
    public static CompiledQuestionnaire Of(string path)
    {
        var text = FileReader.Text(path) ?? throw FileReader.Missing(path);
        var asked = new List<string>();
        string? Resolve(string other)
        {
            asked.Add(other);
            return FileReader.Text(other);
        }

        var result = QuestionnaireText.Compile(text, FileReader.Shown(path), Resolve);
        var used = asked.Distinct(StringComparer.Ordinal).Where(File.Exists).Select(Of)
            .Where(u => result.Success && u.Result.Success && result.Value.Head.Uses.Contains(u.Result.Value.Id))
            .ToList();
        return new CompiledQuestionnaire(path, text, result, used);
    }
}
