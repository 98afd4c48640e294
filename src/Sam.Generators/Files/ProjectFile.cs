using Microsoft.CodeAnalysis;
using Sam.Generators.Reporting;

namespace Sam.Generators.Files;

/// <summary>A file of the project as text.</summary>
/// <param name="FullPath">Its path as the build gives it.</param>
/// <param name="Path">Its path from the project's folder, with <c>/</c>; the whole path where it lies elsewhere.</param>
/// <param name="Text">The text; null if it can't be read.</param>
internal sealed record ProjectFile(string FullPath, string Path, string? Text)
{
    /// <summary>True if the file holds settings and no questionnaire.</summary>
    public bool IsSettings => IsSettingsFile(Path);

    /// <summary>That it can't be read, if so.</summary>
    public FileReport Report => Text is not null ? FileReport.Empty : FileReport.At(FullPath, BuildDiagnostics.UnreadableFile);

    /// <summary>True of questionnaires, translations and settings; other additional files are none of ours.</summary>
    public static bool IsOurs(string path) =>
        path.EndsWith(QuestionnaireText.YamlExtension, StringComparison.OrdinalIgnoreCase) || QuestionnaireText.IsTextNotation(path) || IsSettingsFile(path.Replace('\\', '/'));

    public static ProjectFile Read(AdditionalText file, string projectFolder, CancellationToken stop)
    {
        var path = file.Path.Replace('\\', '/');
        return new ProjectFile(
            file.Path,
            projectFolder.Length > 0 && path.StartsWith(projectFolder, StringComparison.OrdinalIgnoreCase) ? path.Substring(projectFolder.Length) : path,
            TextOf(file, stop));
    }

    // A host may fail to read a file in its own way; that must not take the others' C# with it.
    private static string? TextOf(AdditionalText file, CancellationToken stop)
    {
        try
        {
            return file.GetText(stop)?.ToString();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    private static bool IsSettingsFile(string path) =>
        path.Substring(path.LastIndexOf('/') + 1).Equals(QuestionnaireSettings.FileName, StringComparison.OrdinalIgnoreCase);
}
