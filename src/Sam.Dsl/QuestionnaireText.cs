using Sam.Binding;

namespace Sam;

/// <summary>The questionnaire language: text in, a questionnaire or diagnostics out. Nothing here opens a file or throws for what an author wrote.</summary>
public static class QuestionnaireText
{
    /// <summary>The ending of questionnaires in YAML.</summary>
    public const string YamlExtension = ".sam.yaml";

    /// <summary>The most characters that a questionnaire may have; a longer text is refused unread.</summary>
    public const int MaxCharacters = 2_000_000;

    /// <summary>Reads a questionnaire.</summary>
    /// <param name="text">What the author wrote; a byte order mark at its start is left out.</param>
    /// <param name="path">The file's path for diagnostics, relative, with <c>/</c>; its stem is the id where the text gives none.</param>
    /// <param name="resolve">Gives the text of another file by its path, or null if there is none. Null if no other file is at hand.</param>
    /// <param name="options">What the host knows that the text does not say.</param>
    /// <returns>The questionnaire, unless there is an error among the diagnostics.</returns>
    public static ParseResult<Questionnaire> Compile(
        string text,
        string path,
        Func<string, string?>? resolve = null,
        CompileOptions? options = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = path ?? throw new ArgumentNullException(nameof(path));
        return new Compilation(resolve ?? (_ => null), options ?? new CompileOptions()).Compile(WithoutMark(text), path.Replace('\\', '/'));
    }

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
}
