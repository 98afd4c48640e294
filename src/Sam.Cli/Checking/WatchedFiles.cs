using System.Globalization;
using Sam.Files;

namespace Sam.Checking;

/// <summary>What questionnaires look like from outside: enough to see that one was saved, added or removed, without reading it.</summary>
internal static class WatchedFiles
{
    /// <summary>A text that is another one as soon as a named file, or any questionnaire beside or below, has changed. Never throws for a missing file.</summary>
    public static string Look(IEnumerable<string> arguments) =>
        string.Concat(arguments.SelectMany(Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(f => f + Stamp(f) + "\n"));

    // A questionnaire may use others in its folder.
    private static IEnumerable<string> Files(string argument)
    {
        try
        {
            return Directory.Exists(argument)
                ? [.. QuestionnaireFiles.FilesBelow(argument)]
                : [.. Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(argument))!).Where(f => QuestionnaireFiles.HasEnding(f)), argument];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [argument];
        }
    }

    private static string Stamp(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? string.Create(CultureInfo.InvariantCulture, $" {file.Length} {file.LastWriteTimeUtc.Ticks}") : " -";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return " ?";
        }
    }
}
