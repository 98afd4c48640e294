namespace Sam.Dsl.Tests.Cases;

/// <summary>A case under <c>tests/cases/</c>: a file in either notation, or a folder with <c>main.sam.yaml</c> or <c>main.sam</c> and the files that it uses.</summary>
internal static class CaseFile
{
    /// <summary>The names of the cases in a folder.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(Repository.PathOf(folder))
            .Select(path => Path.GetFileName(path).Replace(QuestionnaireText.YamlExtension, "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a case's only or main file.</summary>
    public static string Text(string folder, string name) => Repository.ReadText($"{folder}/{PathOf(folder, name)}");

    /// <summary>Compiles a text in the place of a case's only or main file.</summary>
    public static ParseResult<Questionnaire> Compile(string folder, string name, string text)
    {
        var path = PathOf(folder, name);
        var main = path[(path.LastIndexOf('/') + 1)..];
        return IsFolder(folder, name)
            ? QuestionnaireText.Compile(text, main, other => Other(main, text, $"{folder}/{name}", other))
            : QuestionnaireText.Compile(text, main);
    }

    /// <summary>True if a case's only or main file is in the text notation.</summary>
    public static bool IsText(string folder, string name) => QuestionnaireText.IsTextNotation(PathOf(folder, name));

    private static string PathOf(string folder, string name) => IsFolder(folder, name)
        ? File.Exists(Repository.PathOf($"{folder}/{name}/main.sam")) ? $"{name}/main.sam" : $"{name}/main.sam.yaml"
        : QuestionnaireText.IsTextNotation(name) ? name : name + QuestionnaireText.YamlExtension;

    private static bool IsFolder(string folder, string name) => Directory.Exists(Repository.PathOf($"{folder}/{name}"));

    private static string? Other(string main, string text, string folder, string path) =>
        path == main ? text : File.Exists(Repository.PathOf($"{folder}/{path}")) ? Repository.ReadText($"{folder}/{path}") : null;
}
