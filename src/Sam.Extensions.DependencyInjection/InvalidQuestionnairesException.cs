namespace Sam;

/// <summary>The application's questionnaires have errors, so the host does not start.</summary>
public sealed class InvalidQuestionnairesException : Exception
{
    /// <summary>For a set with errors.</summary>
    /// <param name="diagnostics">What there is to say.</param>
    /// <param name="language">The language of the message.</param>
    public InvalidQuestionnairesException(Sequence<Diagnostic> diagnostics, Language language)
        : base((language == Language.Swedish ? "Enkäterna har fel:\n" : "The questionnaires have errors:\n") + diagnostics.Where(d => d.Severity == Severity.Error).ToText(language)) =>
        Diagnostics = diagnostics;

    /// <summary>All there is to say about them, warnings too.</summary>
    public Sequence<Diagnostic> Diagnostics { get; }
}
