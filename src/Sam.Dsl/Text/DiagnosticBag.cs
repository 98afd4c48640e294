namespace Sam.Text;

/// <summary>The diagnostics of one compilation as they are found.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More errors than this of one file, or more of what is no error, helps nobody.</summary>
    public const int Max = 500;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(DiagnosticId, Place)> _seen = [];
    private readonly HashSet<Place> _unreadable = [];
    private int _errors;

    public DiagnosticBag()
    {
    }

    /// <summary>A bag that begins with what another holds; neither sees what the other is given later.</summary>
    public DiagnosticBag(DiagnosticBag other)
    {
        _diagnostics.AddRange(other._diagnostics);
        _seen.UnionWith(other._seen);
        _unreadable.UnionWith(other._unreadable);
        _errors = other._errors;
    }

    public IReadOnlyList<Diagnostic> All => _diagnostics;

    /// <summary>True if no more errors are taken: looking for what to say would be in vain.</summary>
    public bool IsFull => _errors >= Max;

    public bool HasErrors => _errors > 0;

    /// <summary>Takes a diagnostic; the same kind at the same place is taken once, and nothing more is said of what was unreadable.</summary>
    public void Add(Diagnostic diagnostic)
    {
        // Advice must never crowd out an error.
        var isError = diagnostic.Severity == Severity.Error;
        var taken = isError ? _errors : _diagnostics.Count - _errors;
        if (taken < Max && !_unreadable.Contains(diagnostic.Where) && _seen.Add((diagnostic.Id, diagnostic.Where)))
        {
            _diagnostics.Add(diagnostic);
            _errors += isError ? 1 : 0;
        }
    }

    /// <summary>Takes a diagnostic of something that can't be read: what follows from it at the same place is left out.</summary>
    public void AddUnreadable(Diagnostic diagnostic)
    {
        Add(diagnostic);
        _unreadable.Add(diagnostic.Where);
    }

    /// <summary>Takes diagnostics away again; true if there were any.</summary>
    public bool Remove(Predicate<Diagnostic> isAllowed)
    {
        var removed = _diagnostics.RemoveAll(isAllowed);
        _errors = _diagnostics.Count(d => d.Severity == Severity.Error);
        return removed > 0;
    }

    /// <summary>True if a diagnostic of a kind was taken.</summary>
    public bool Has(DiagnosticDescriptor descriptor) => _diagnostics.Any(d => d.Id == descriptor.Id);

    /// <summary>True if a diagnostic of a kind was taken on a line.</summary>
    public bool Has(DiagnosticDescriptor descriptor, int line) =>
        _diagnostics.Any(d => d.Id == descriptor.Id && d.Where.PrintedRange?.Start.Line == line);
}
