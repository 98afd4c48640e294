namespace Sam.Text;

/// <summary>Takes at most a few diagnostics of each kind: a file of another kind would give thousands of the same message.</summary>
internal sealed class CappedReports(SourceText source, DiagnosticBag diagnostics)
{
    private const int MaxOfOneKind = 20;

    private readonly Dictionary<DiagnosticId, int> _count = [];

    public void Add(Diagnostic diagnostic)
    {
        if (CountAnother(diagnostic.Id))
        {
            diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Reports a stretch of the text, with a fix that puts another text in the place of a stretch.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, string[] quoted, Message fix, TextSpan replaced, string with)
    {
        if (CountAnother(descriptor.Id))
        {
            diagnostics.Add(descriptor.At(source.PlaceOf(span), quoted) with
            {
                Fixes = Sequence.Of(new TextFix(fix, Sequence.Of(source.Edit(replaced, with)))),
            });
        }
    }

    private bool CountAnother(DiagnosticId id)
    {
        _count.TryGetValue(id, out var count);
        _count[id] = count + 1;
        return count < MaxOfOneKind;
    }
}
