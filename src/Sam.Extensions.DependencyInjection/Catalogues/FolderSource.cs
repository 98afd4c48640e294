using System.Runtime.CompilerServices;

namespace Sam.Catalogues;

/// <summary>The questionnaires and translations in a folder and below it; hidden files and folders are left out, and so are links.</summary>
internal sealed class FolderSource(string folder) : IQuestionnaireSource
{
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    public async IAsyncEnumerable<QuestionnaireFile> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var paths = Directory.EnumerateFiles(folder, "*", Below).Where(IsQuestionnaire).Order(StringComparer.Ordinal).ToList();
        foreach (var path in paths)
        {
            yield return new QuestionnaireFile(
                Path.GetRelativePath(folder, path).Replace('\\', '/'),
                await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false));
        }
    }

    private static bool IsQuestionnaire(string path) =>
        path.EndsWith(QuestionnaireText.YamlExtension, StringComparison.OrdinalIgnoreCase) || path.EndsWith(QuestionnaireText.TextExtension, StringComparison.OrdinalIgnoreCase);
}
