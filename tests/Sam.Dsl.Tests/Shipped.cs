namespace Sam.Dsl.Tests;

/// <summary>The questionnaires that come with the project.</summary>
internal static class Shipped
{
    private static readonly string[] Folders = ["questionnaires", "tests/examples"];

    private static readonly string[] Patterns = ["*" + QuestionnaireText.YamlExtension, "*" + QuestionnaireText.TextExtension];

    /// <summary>The questionnaires in both notations.</summary>
    public static IEnumerable<string> Paths => Folders.SelectMany(f => Patterns.SelectMany(p => Repository.Files(f, p)));

    public static ParseResult<Questionnaire> Compile(string path) => Compile(Repository.ReadText(path), path);

    /// <summary>Compiles another text in the place of a file.</summary>
    public static ParseResult<Questionnaire> Compile(string text, string path) =>
        QuestionnaireText.Compile(text, path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null);
}
