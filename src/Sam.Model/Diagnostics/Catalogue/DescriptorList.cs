namespace Sam;

/// <summary>The kinds of diagnostics of one area, in the order they are declared.</summary>
internal sealed class DescriptorList
{
    private readonly List<DiagnosticDescriptor> _descriptors = [];

    public Sequence<DiagnosticDescriptor> All => _descriptors.ToSequence();

    public DiagnosticDescriptor Error(string id, string sv, string en) => Add(id, Severity.Error, sv, en);

    public DiagnosticDescriptor Warning(string id, string sv, string en) => Add(id, Severity.Warning, sv, en);

    public DiagnosticDescriptor Hint(string id, string sv, string en) => Add(id, Severity.Hint, sv, en);

    private DiagnosticDescriptor Add(string id, Severity severity, string sv, string en)
    {
        var descriptor = new DiagnosticDescriptor(id, severity, sv, en);
        _descriptors.Add(descriptor);
        return descriptor;
    }
}
