using Sam.Generators.Files;

namespace Sam.Generators.Binding;

/// <summary>
/// A questionnaire with the files that compiling it depends on: those it names, and those that they name. What is not among them may change
/// without the questionnaire being bound again.
/// </summary>
/// <param name="File">The questionnaire.</param>
/// <param name="Others">The files it depends on, in order of path.</param>
/// <param name="IsSecond">True if the file says in the text notation what a YAML file beside it says, so that C# is written from the other.</param>
internal sealed record BindingUnit(QuestionnaireFile File, Sequence<QuestionnaireFile> Others, bool IsSecond)
{
    public static BindingUnit Of(QuestionnaireFile file, FileSet all)
    {
        var found = new Dictionary<string, QuestionnaireFile>(StringComparer.Ordinal) { [file.Path] = file };
        var open = new Queue<QuestionnaireFile>([file]);
        while (open.Count > 0)
        {
            foreach (var path in NamesOf(open.Dequeue()))
            {
                if (!found.ContainsKey(path) && all.Find(path) is { } other)
                {
                    found.Add(path, other);
                    open.Enqueue(other);
                }
            }
        }

        found.Remove(file.Path);
        return new BindingUnit(file, found.Values.OrderBy(f => f.Path, StringComparer.Ordinal).ToSequence(), IsSecondOf(file, all));
    }

    /// <summary>A file of the unit by its path; null if there is none.</summary>
    public QuestionnaireSyntax? Find(string path) => path == File.Path ? File.Syntax : Others.FirstOrDefault(o => o.Path == path)?.Syntax;

    private static bool IsSecondOf(QuestionnaireFile file, FileSet all) =>
        QuestionnaireText.IsTextNotation(file.Path) && all.Find(QuestionnaireText.PathIn(file.Path, QuestionnaireNotation.Yaml)) is not null;

    // A text that brings the reader down is reported where it is bound; until then it names nothing.
    private static Sequence<string> NamesOf(QuestionnaireFile file)
    {
        try
        {
            return file.Syntax.NamedFiles;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Sequence<string>.Empty;
        }
    }
}
