namespace Sam.Text;

/// <summary>The diagnostics of one compilation as they are found.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More than this of one file helps nobody.</summary>
    public const int Max = 500;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(DiagnosticId, Place)> _seen = [];
    private readonly HashSet<Place> _unreadable = [];

    public IReadOnlyList<Diagnostic> All => _diagnostics;

    /// <summary>True if no more diagnostics are taken: looking for what to say would be in vain.</summary>
    public bool IsFull => _diagnostics.Count >= Max;

    public bool HasErrors => _diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Takes a diagnostic; the same kind at the same place is taken once, and nothing more is said of what was unreadable.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (!IsFull && !_unreadable.Contains(diagnostic.Where) && _seen.Add((diagnostic.Id, diagnostic.Where)))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Takes a diagnostic of something that can't be read: what follows from it at the same place is left out.</summary>
    public void AddUnreadable(Diagnostic diagnostic)
    {
        Add(diagnostic);
        _unreadable.Add(diagnostic.Where);
    }

    /// <summary>Takes diagnostics away again; true if there were any.</summary>
    public bool Remove(Predicate<Diagnostic> isAllowed) => _diagnostics.RemoveAll(isAllowed) > 0;

    /// <summary>True if a diagnostic of a kind was taken.</summary>
    public bool Has(DiagnosticDescriptor descriptor) => _diagnostics.Any(d => d.Id == descriptor.Id);

    /// <summary>True if a diagnostic of a kind was taken on a line.</summary>
    public bool Has(DiagnosticDescriptor descriptor, int line) =>
        _diagnostics.Any(d => d.Id == descriptor.Id && d.Where.PrintedRange?.Start.Line == line);
}
