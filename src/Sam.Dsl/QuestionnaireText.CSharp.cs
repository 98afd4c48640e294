using Sam.CSharp;

namespace Sam;

public static partial class QuestionnaireText
{
    /// <summary>Reads a questionnaire as <see cref="Compile"/> does, and keeps the places of its expressions: what its C# is made from.</summary>
    /// <param name="text">What the author wrote; a byte order mark at its start is left out.</param>
    /// <param name="path">The file's path for diagnostics, relative, with <c>/</c>; its stem is the id where the text gives none.</param>
    /// <param name="resolve">Gives the text of another file by its path, or null if there is none. Null if no other file is at hand.</param>
    /// <param name="options">What the host knows that the text does not say.</param>
    /// <returns>The questionnaire with its places, unless there is an error among the diagnostics.</returns>
    public static ParseResult<PlacedQuestionnaire> CompilePlaced(
        string text,
        string path,
        Func<string, string?>? resolve = null,
        CompileOptions? options = null)
    {
        var settings = (options ??= new CompileOptions()).Settings;
        return new QuestionnaireSyntax(text, path, settings).CompilePlaced(SyntaxOf(resolve, settings), options);
    }

    /// <summary>
    /// Writes a questionnaire as C#: one static class with the questionnaire, its scales as enumerations, its answers as a record, and its
    /// conditions and indices as methods. It needs nothing but Sam.Model to run, and C# 12 on .NET 8 or later to compile.
    /// </summary>
    /// <param name="questionnaire">The questionnaire with the places of its expressions.</param>
    /// <param name="options">Names and paths; the defaults are those of <see cref="CSharpOptions"/>.</param>
    /// <returns>The text of a file; none where two names would be the same in C# (SAM9001).</returns>
    public static ParseResult<string> ToCSharp(PlacedQuestionnaire questionnaire, CSharpOptions? options = null)
    {
        _ = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        return questionnaire.NameClashes.IsEmpty
            ? new ParseResult<string>(QuestionnaireEmitter.Write(questionnaire, options ?? new CSharpOptions()), [])
            : new ParseResult<string>(null, questionnaire.NameClashes);
    }

    /// <summary>Writes a questionnaire that an application has built as C#, without <c>#line</c>.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="options">Names; the defaults are those of <see cref="CSharpOptions"/>. Its path is left out.</param>
    /// <returns>The text of a file; none where two names would be the same in C# (SAM9001).</returns>
    public static ParseResult<string> ToCSharp(Questionnaire questionnaire, CSharpOptions? options = null)
    {
        _ = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        var own = (options ?? new CSharpOptions()) with { LinePath = null };
        var clashes = new CSharpNames(questionnaire, own).Clashes.Select(c => c.At(new Place.InValue("", "$." + c.SecondName)));
        return ToCSharp(new PlacedQuestionnaire(questionnaire, default) { NameClashes = clashes.ToSequence() }, own);
    }

    /// <summary>The name with its namespace of the class that a questionnaire becomes, as C# writes it, without <c>global::</c>.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="options">Names; the defaults are those of <see cref="CSharpOptions"/>.</param>
    public static string CSharpNameOf(Questionnaire questionnaire, CSharpOptions? options = null)
    {
        _ = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        var names = new CSharpNames(questionnaire, options ?? new CSharpOptions());
        return names.Namespace.Text + "." + names.Type.Text;
    }
}
