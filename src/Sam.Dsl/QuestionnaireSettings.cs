using Sam.Binding;

namespace Sam;

/// <summary>
/// What a project decides for all its questionnaires, usually in a file <c>sam.yaml</c>: how grave diagnostics are, and laws that Sam does
/// not know. What must be corrected stays an error.
/// </summary>
public sealed record QuestionnaireSettings
{
    /// <summary>The name of the file that hosts look for beside a questionnaire and above it.</summary>
    public const string FileName = "sam.yaml";

    /// <summary>Nothing decided: every diagnostic has its own severity, and the laws are those of <see cref="LawCatalogue"/>.</summary>
    public static QuestionnaireSettings None { get; } = new();

    /// <summary>The severities that differ from the usual ones; empty by default. Of two for one id the last counts.</summary>
    public Sequence<SeveritySetting> Severities { get; init; }

    /// <summary>Laws that are known beside those of <see cref="LawCatalogue"/>, or instead of one of the same name; empty by default.</summary>
    public Sequence<Law> Laws { get; init; }

    /// <summary>Reads settings.</summary>
    /// <param name="text">What the author wrote; a byte order mark at its start is left out.</param>
    /// <param name="path">The file's path for diagnostics, relative, with <c>/</c>.</param>
    /// <returns>The settings, unless there is an error among the diagnostics.</returns>
    public static ParseResult<QuestionnaireSettings> Parse(string text, string path)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = path ?? throw new ArgumentNullException(nameof(path));
        return SettingsBinder.Read(text.TrimStart('\uFEFF'), path.Replace('\\', '/'));
    }

    /// <summary>The diagnostics with the severities decided here, without those that are switched off. Errors stay as they are.</summary>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) => Severities.IsEmpty
        ? diagnostics
        : diagnostics.Where(d => !IsOff(d.Id)).Select(d => SettingOf(d.Id) is { Severity: { } severity } ? d with { Severity = severity } : d);

    /// <summary>True if a kind of diagnostic is switched off.</summary>
    public bool IsOff(DiagnosticId id) => SettingOf(id) is { Severity: null };

    // Unknown kinds come from hosts, which know their severities.
    private SeveritySetting? SettingOf(DiagnosticId id) =>
        DiagnosticCatalogue.Find(id.Text) is { DefaultSeverity: Severity.Error } ? null : Severities.LastOrDefault(s => s.Id == id);
}
