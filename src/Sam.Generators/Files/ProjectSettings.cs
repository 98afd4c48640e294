using System.Collections.Immutable;
using Sam.Generators.Reporting;

namespace Sam.Generators.Files;

/// <summary>What a <c>sam.yaml</c> decides for the questionnaires in its folder and below.</summary>
/// <param name="Folder">The folder, from the project's, with <c>/</c> at its end; empty for the project's own.</param>
/// <param name="Settings">The settings; nothing where the file has errors.</param>
/// <param name="Report">What is wrong with it.</param>
internal sealed record ProjectSettings(string Folder, QuestionnaireSettings Settings, FileReport Report)
{
    public static ProjectSettings Read(ProjectFile file)
    {
        var result = Parse(file);
        return new ProjectSettings(
            file.Path.Substring(0, file.Path.LastIndexOf('/') + 1),
            result.TryGetValue(out var settings) ? settings! : QuestionnaireSettings.None,
            new FileReport(Sequence.Of(new FileName(file.Path, file.FullPath)), result.Diagnostics));
    }

    private static ParseResult<QuestionnaireSettings> Parse(ProjectFile file)
    {
        try
        {
            return QuestionnaireSettings.Parse(file.Text ?? "", file.Path);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ParseResult<QuestionnaireSettings>(null, [BuildDiagnostics.Failed.At(FileReport.StartOf(file.Path), e.GetType().Name + ": " + e.Message)]);
        }
    }

    /// <summary>The settings that hold for a file: those of the nearest folder, its own or one above it.</summary>
    public static QuestionnaireSettings Nearest(string path, ImmutableArray<ProjectSettings> all) =>
        all.Where(s => path.StartsWith(s.Folder, StringComparison.Ordinal)).OrderByDescending(s => s.Folder.Length).FirstOrDefault()?.Settings ?? QuestionnaireSettings.None;
}
