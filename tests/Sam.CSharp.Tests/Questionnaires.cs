namespace Sam.CSharp.Tests;

/// <summary>All questionnaires in the repository that are correct.</summary>
internal static class Questionnaires
{
    private static readonly string[] Folders = ["questionnaires", "tests/examples", "tests/cases/correct", "tests/cases/correct/text-and-yaml"];

    private static readonly string[] Patterns = ["*" + QuestionnaireText.YamlExtension, "*" + QuestionnaireText.TextExtension];

    public static IEnumerable<string> Paths => Folders.SelectMany(f => Patterns.SelectMany(p => Repository.Files(f, p)));

    public static ParseResult<PlacedQuestionnaire> Compile(string path) => QuestionnaireText.CompilePlaced(
        Repository.ReadText(path), path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null);
}
