namespace Sam.Text;

/// <summary>The diagnostics of one compilation as they are found.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More than this of one file helps nobody.</summary>
    public const int Max = 500;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(DiagnosticId, Place)> _seen = [];

    public IReadOnlyList<Diagnostic> All => _diagnostics;

    public bool HasErrors => _diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Takes a diagnostic; the same kind at the same place is taken once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (_diagnostics.Count < Max && _seen.Add((diagnostic.Id, diagnostic.Where)))
        {
            _diagnostics.Add(diagnostic);
        }
    }
}
