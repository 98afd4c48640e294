namespace Sam.Conventions.Tests;

/// <summary>The questionnaires that come with the project.</summary>
internal static class Shipped
{
    public static IEnumerable<string> Questionnaires => Repository.Files("questionnaires", "*.sam.yaml").Concat(Repository.Files("questionnaires", "*.sam"));

    public static ParseResult<Questionnaire> Compile(string path) => QuestionnaireText.Compile(
        Repository.ReadText(path), path, other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null);
}
