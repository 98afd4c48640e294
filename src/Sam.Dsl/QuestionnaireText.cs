using Sam.Binding;
using Sam.Formatting;

namespace Sam;

/// <summary>The questionnaire language: text in, a questionnaire or diagnostics out. Nothing here opens a file or throws for what an author wrote.</summary>
public static partial class QuestionnaireText
{
    /// <summary>The ending of questionnaires in YAML.</summary>
    public const string YamlExtension = ".sam.yaml";

    /// <summary>The ending of questionnaires in the text notation.</summary>
    public const string TextExtension = ".sam";

    /// <summary>True if a path has the ending of the text notation.</summary>
    public static bool IsTextNotation(string path) =>
        (path ?? throw new ArgumentNullException(nameof(path))).EndsWith(TextExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The most characters that a questionnaire may have; a longer text is refused unread.</summary>
    public const int MaxCharacters = 2_000_000;

    /// <summary>Reads a questionnaire.</summary>
    /// <param name="text">What the author wrote; a byte order mark at its start is left out.</param>
    /// <param name="path">The file's path for diagnostics, relative, with <c>/</c>; its stem is the id where the text gives none.</param>
    /// <param name="resolve">Gives the text of another file by its path, or null if there is none. Null if no other file is at hand.</param>
    /// <param name="options">What the host knows that the text does not say.</param>
    /// <returns>
    /// The questionnaire, unless there is an error among the diagnostics. A file of translations (<see cref="TranslatedStem"/>) is never
    /// compiled alone: where its questionnaire is at hand, that is what is compiled, with the translations in <paramref name="text"/>.
    /// </returns>
    public static ParseResult<Questionnaire> Compile(
        string text,
        string path,
        Func<string, string?>? resolve = null,
        CompileOptions? options = null)
    {
        var settings = (options ??= new CompileOptions()).Settings;
        return new QuestionnaireSyntax(text, path, settings).Compile(SyntaxOf(resolve, settings), options);
    }

    private static Func<string, QuestionnaireSyntax?> SyntaxOf(Func<string, string?>? resolve, QuestionnaireSettings settings) =>
        path => resolve?.Invoke(path) is { } text ? new QuestionnaireSyntax(text.TrimStart('\uFEFF'), path, settings) : null;

    /// <summary>
    /// Writes a questionnaire in its canonical layout: the same words, comments kept, each setting in its place. Formatting what is formatted
    /// changes nothing. The notation and the language of keywords may be changed on the way; texts, codes and names never are.
    /// </summary>
    /// <param name="text">What the author wrote; a byte order mark at its start is left out.</param>
    /// <param name="path">The file's path; its ending tells the notation.</param>
    /// <param name="options">What to write; the default changes the layout only.</param>
    /// <param name="resolve">Gives the text of another file by its path, as for <see cref="Compile"/>.</param>
    /// <param name="compileOptions">What the host knows that the text does not say, as for <see cref="Compile"/>.</param>
    /// <returns>The text. None if the text can't be read, or if it has errors and another notation or language is asked for; the diagnostics say so.</returns>
    public static ParseResult<string> Format(
        string text,
        string path,
        FormatOptions? options = null,
        Func<string, string?>? resolve = null,
        CompileOptions? compileOptions = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = path ?? throw new ArgumentNullException(nameof(path));
        return new Formatter(SyntaxOf(resolve, (compileOptions ??= new CompileOptions()).Settings), compileOptions, options ?? new FormatOptions())
            .Format(WithoutMark(text), path.Replace('\\', '/'));
    }

    /// <summary>
    /// Writes a questionnaire that an application has built or read: text that compiles to an equal one. A scale that its items share by
    /// name is written once; a questionnaire that it uses is expected in <c>ID.sam.yaml</c>.
    /// </summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="options">The notation (YAML unless said) and the language of keywords (Swedish unless said).</param>
    public static string Write(Questionnaire questionnaire, FormatOptions? options = null)
    {
        _ = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        return ModelWriter.Write(questionnaire, options?.Notation ?? QuestionnaireNotation.Yaml, options?.Keywords ?? Language.Swedish);
    }

    /// <summary>The path without the ending of questionnaires, in either notation; the path itself where it has none.</summary>
    public static string StemOf(string path)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        var ending = new[] { YamlExtension, TextExtension }.FirstOrDefault(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ?? "";
        return path.Substring(0, path.Length - ending.Length);
    }

    /// <summary>
    /// The stem of the questionnaire whose translations a file may hold: <c>enkat</c> of <c>enkat.en.sam.yaml</c>; null if the path has no
    /// language before its ending. The file holds translations if a questionnaire of that stem stands beside it.
    /// </summary>
    public static string? TranslatedStem(string path)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        var stem = StemOf(path);
        var point = stem.LastIndexOf('.');
        return path.EndsWith(YamlExtension, StringComparison.OrdinalIgnoreCase) && point > stem.LastIndexOf('/') + 1 && LanguageCodes.IsCode(stem.Substring(point + 1))
            ? stem.Substring(0, point)
            : null;
    }

    /// <summary>The path of the same questionnaire in a notation.</summary>
    public static string PathIn(string path, QuestionnaireNotation notation) =>
        StemOf(path) + (notation == QuestionnaireNotation.Text ? TextExtension : YamlExtension);

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
}
