namespace Sam.Dsl.Tests.Cases;

/// <summary>A case under <c>tests/cases/</c>: a file, or a folder with <c>main.sam.yaml</c> and the files that it uses.</summary>
internal static class CaseFile
{
    private const string Main = "main" + QuestionnaireText.YamlExtension;

    /// <summary>The names of the cases in a folder.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(Repository.PathOf(folder))
            .Select(path => Path.GetFileName(path).Replace(QuestionnaireText.YamlExtension, "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a case's only or main file.</summary>
    public static string Text(string folder, string name) => Repository.ReadText(IsFolder(folder, name)
        ? $"{folder}/{name}/{Main}"
        : $"{folder}/{name}{QuestionnaireText.YamlExtension}");

    /// <summary>Compiles a text in the place of a case's only or main file.</summary>
    public static ParseResult<Questionnaire> Compile(string folder, string name, string text) => IsFolder(folder, name)
        ? QuestionnaireText.Compile(text, Main, path => Other(text, $"{folder}/{name}", path))
        : QuestionnaireText.Compile(text, name + QuestionnaireText.YamlExtension);

    private static bool IsFolder(string folder, string name) => Directory.Exists(Repository.PathOf($"{folder}/{name}"));

    private static string? Other(string main, string folder, string path) =>
        path == Main ? main : File.Exists(Repository.PathOf($"{folder}/{path}")) ? Repository.ReadText($"{folder}/{path}") : null;
}
