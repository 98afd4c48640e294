namespace Sam;

/// <summary>How a questionnaire is written as C#.</summary>
public sealed record CSharpOptions
{
    /// <summary>The namespace; <c>Questionnaires</c> unless said otherwise. What can't stand in a namespace is replaced by <c>_</c>.</summary>
    public string Namespace { get; init; } = "Questionnaires";

    /// <summary>The name of the class that holds all of it; null, the default, makes it from the questionnaire's id.</summary>
    public string? TypeName { get; init; }

    /// <summary>
    /// The path of the questionnaire that <c>#line</c> names, so that a debugger and a stack trace show the author's condition; null, the
    /// default, writes no <c>#line</c>. A path that C# can't name there (with a quotation mark or a line break) counts as null.
    /// </summary>
    public string? LinePath { get; init; }

    /// <summary>The language of the questions' texts in documentation comments; Swedish unless said otherwise.</summary>
    public Language Language { get; init; } = Language.Swedish;
}
