namespace Sam.Dsl.Tests;

/// <summary>The questionnaires that come with the project.</summary>
internal static class Shipped
{
    private const string Pattern = "*" + QuestionnaireText.YamlExtension;

    public static IEnumerable<string> Paths => Repository.Files("questionnaires", Pattern).Concat(Repository.Files("tests/examples", Pattern));

    public static ParseResult<Questionnaire> Compile(string path) => Compile(Repository.ReadText(path), path);

    /// <summary>Compiles another text in the place of a file.</summary>
    public static ParseResult<Questionnaire> Compile(string text, string path) =>
        QuestionnaireText.Compile(text, path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null);
}
