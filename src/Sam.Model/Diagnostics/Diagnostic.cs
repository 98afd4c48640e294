namespace Sam;

/// <summary>Something that a person should know about a text or a table: what, how grave, where, and what would be right.</summary>
/// <param name="Id">The kind.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Where">The smallest place to change.</param>
/// <param name="Message">What is wrong, quoted, then what would be right.</param>
/// <param name="Related">Other places that belong to it, for instance the first of two equal names.</param>
/// <param name="Fixes">Changes that a tool can make.</param>
public sealed record Diagnostic(
    DiagnosticId Id,
    Severity Severity,
    Place Where,
    Message Message,
    Sequence<Place> Related = default,
    Sequence<TextFix> Fixes = default)
{
    /// <summary>The order in which diagnostics are shown: file, place, id.</summary>
    public static IComparer<Diagnostic> ByPlace { get; } = Comparer<Diagnostic>.Create(CompareByPlace);

    /// <summary>
    /// The change that a tool may make without asking: the only fix of an error, if it is certain. Null for a choice between fixes, for a
    /// guess, and for warnings and hints, since what they are about can be meant as it stands.
    /// </summary>
    public TextFix? CertainFix => Severity == Severity.Error && Fixes.Count == 1 && Fixes[0].IsCertain ? Fixes[0] : null;

    /// <summary>One line as compilers write it, in Swedish: <c>a.sam.yaml:47:15: fel SAM2104: …</c>.</summary>
    public override string ToString() => DiagnosticText.Line(this, Language.Swedish);

    private static int CompareByPlace(Diagnostic left, Diagnostic right)
    {
        var file = string.CompareOrdinal(left.Where.Path, right.Where.Path);
        if (file != 0)
        {
            return file;
        }

        var start = Nullable.Compare(left.Where.PrintedRange?.Start, right.Where.PrintedRange?.Start);
        return start != 0 ? start : left.Id.CompareTo(right.Id);
    }
}
