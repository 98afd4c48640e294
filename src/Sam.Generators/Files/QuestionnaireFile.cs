using System.Collections.Immutable;

namespace Sam.Generators.Files;

/// <summary>A questionnaire, or a file of translations, with its tree.</summary>
/// <param name="FullPath">Its path as the build gives it.</param>
/// <param name="Syntax">Its tree, read when it is first asked for and kept as long as the text is the same.</param>
/// <param name="Settings">What the project decides for it.</param>
/// <param name="IsReadable">False if there is no text, which is reported with the file.</param>
internal sealed record QuestionnaireFile(string FullPath, QuestionnaireSyntax Syntax, QuestionnaireSettings Settings, bool IsReadable)
{
    /// <summary>The path that diagnostics and other questionnaires name.</summary>
    public string Path => Syntax.Path;

    public static QuestionnaireFile Of(ProjectFile file, ImmutableArray<ProjectSettings> all)
    {
        var settings = ProjectSettings.Nearest(file.Path, all);
        return new QuestionnaireFile(file.FullPath, new QuestionnaireSyntax(file.Text ?? "", file.Path, settings), settings, file.Text is not null);
    }
}
