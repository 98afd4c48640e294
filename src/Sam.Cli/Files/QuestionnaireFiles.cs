using System.IO.Enumeration;

namespace Sam.Files;

/// <summary>Which questionnaires a command's arguments name: files, or all in a folder.</summary>
internal static class QuestionnaireFiles
{
    private static readonly string[] LeftOut = ["bin", "obj", "node_modules"];

    /// <summary>The paths in order of path; a translation beside its questionnaire is not one of its own: named, it stands for the questionnaire.</summary>
    /// <exception cref="UsageException">Files or folders are missing, or files are no questionnaires: all of them are named.</exception>
    public static IReadOnlyList<string> Named(IReadOnlyList<string> arguments) =>
        arguments.Select(ProblemOf).OfType<Message>().ToList() is { Count: > 0 } problems
            ? throw new UsageException(problems)
            : arguments.SelectMany(Of).DistinctBy(FileReader.Shown, StringComparer.Ordinal).ToList();

    /// <summary>The same, but of a questionnaire that a folder has in both notations only the YAML file: it is to be scored once.</summary>
    /// <exception cref="UsageException">As for <see cref="Named"/>.</exception>
    public static IReadOnlyList<string> NamedOnce(IReadOnlyList<string> arguments)
    {
        var named = Named(arguments);
        return named.Where(p => arguments.Contains(p, StringComparer.Ordinal) || !QuestionnaireText.IsTextNotation(p) || !named.Contains(QuestionnaireText.PathIn(p, QuestionnaireNotation.Yaml), StringComparer.Ordinal)).ToList();
    }

    /// <summary>The two questionnaires that a comparison is of, in the order given.</summary>
    /// <exception cref="UsageException">There are not exactly two, or one is missing or no questionnaire.</exception>
    public static IReadOnlyList<string> Two(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 2 || arguments.Any(Directory.Exists))
        {
            throw new UsageException(new Message("Ange två enkäter, den tidigare först.", "Name two questionnaires, the earlier one first."));
        }

        return arguments.Select(ProblemOf).OfType<Message>().ToList() is { Count: > 0 } problems ? throw new UsageException(problems) : arguments;
    }

    /// <summary>The path without the ending of questionnaires: what the files beside it begin with.</summary>
    public static string StemOf(string path) => QuestionnaireText.StemOf(path);

    private static IEnumerable<string> Of(string argument) => Directory.Exists(argument) ? InFolder(argument) : [QuestionnaireOf(argument) ?? argument];

    private static Message? ProblemOf(string argument)
    {
        if (Directory.Exists(argument))
        {
            return InFolder(argument).Any() ? null : new Message(
                $"Mappen ”{FileReader.Shown(argument)}” har inga enkäter (*{QuestionnaireText.YamlExtension}, *{QuestionnaireText.TextExtension}).",
                $"The folder “{FileReader.Shown(argument)}” has no questionnaires (*{QuestionnaireText.YamlExtension}, *{QuestionnaireText.TextExtension}).");
        }

        if (!File.Exists(argument))
        {
            var missing = FileReader.IsMissing(argument);
            return Spelling.Question(WithEnding(argument)) is { } question ? missing.And(question) : missing;
        }

        return HasEnding(argument)
            ? null
            : new Message(
                $"”{FileReader.Shown(argument)}” är ingen enkät: filnamnet ska sluta på {QuestionnaireText.YamlExtension} eller {QuestionnaireText.TextExtension}.",
                $"“{FileReader.Shown(argument)}” is no questionnaire: its name must end in {QuestionnaireText.YamlExtension} or {QuestionnaireText.TextExtension}.");
    }

    // sam check enkat, where there is enkat.sam.yaml
    private static string? WithEnding(string argument) => argument.Length == 0 ? null
        : new[] { QuestionnaireText.YamlExtension, QuestionnaireText.TextExtension }.Select(e => StemOf(argument) + e).Where(File.Exists).Select(FileReader.Shown).FirstOrDefault();

    private static IEnumerable<string> InFolder(string folder) => FilesBelow(folder)
        .Where(f => QuestionnaireOf(f) is null)
        .OrderBy(f => f.Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>Every questionnaire and translation in a folder and below it, in no order.</summary>
    // A link to a folder may lead back up to one that is being read.
    public static FileSystemEnumerable<string> FilesBelow(string folder) =>
        new(folder, (ref FileSystemEntry e) => e.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) =>
                !e.IsDirectory && !e.FileName.StartsWith('.') && HasEnding(e.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry e) =>
                !e.Attributes.HasFlag(FileAttributes.ReparsePoint) && !e.FileName.StartsWith('.') && !LeftOut.Contains(e.FileName.ToString()),
        };

    /// <summary>True if a name has the ending of questionnaires, in either notation.</summary>
    public static bool HasEnding(ReadOnlySpan<char> path) =>
        path.EndsWith(QuestionnaireText.YamlExtension, StringComparison.OrdinalIgnoreCase) || path.EndsWith(QuestionnaireText.TextExtension, StringComparison.OrdinalIgnoreCase);

    // The questionnaire that a translation stands beside: enkat.sam.yaml or enkat.sam of enkat.en.sam.yaml; null if it is none.
    private static string? QuestionnaireOf(string path) => QuestionnaireText.TranslatedStem(path) is { } stem
        ? new[] { QuestionnaireText.YamlExtension, QuestionnaireText.TextExtension }.Select(ending => stem + ending).FirstOrDefault(File.Exists)
        : null;
}
