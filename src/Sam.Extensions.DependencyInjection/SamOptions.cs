namespace Sam;

/// <summary>What an application decides for all its questionnaires. Set when the services are configured; read once.</summary>
public sealed class SamOptions
{
    /// <summary>How scores are computed; registered measures are added to its own. <see cref="ScoringOptions.Default"/> unless set.</summary>
    public ScoringOptions Scoring { get; set; } = ScoringOptions.Default;

    /// <summary>What the compiler is told; the names of registered measures are added. Nothing unless set.</summary>
    public CompileOptions Compiling { get; set; } = new();

    /// <summary>The language of messages in the log and in exceptions. Swedish unless set.</summary>
    public Language MessageLanguage { get; set; } = Language.Swedish;

    /// <summary>
    /// True if the host starts although questionnaires have errors: they are logged, and the catalogue is without those questionnaires.
    /// False unless set: the host does not start.
    /// </summary>
    public bool StartsWithErrors { get; set; }
}
