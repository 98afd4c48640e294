namespace Sam;

/// <summary>The identity of a kind of diagnostic, for instance <c>SAM2104</c>. Ids are never reused.</summary>
/// <remarks>The default value is the empty id, which no diagnostic has.</remarks>
public readonly record struct DiagnosticId : IComparable<DiagnosticId>
{
    private readonly string? _text;

    /// <summary>An id from its text: SAM and four digits.</summary>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public DiagnosticId(string text) =>
        _text = text is { Length: 7 } && text.StartsWith("SAM", StringComparison.Ordinal) && text.Skip(3).All(c => c is >= '0' and <= '9')
            ? text
            : throw new ArgumentException($"'{text}' is not SAM and four digits", nameof(text));

    /// <summary>The id's text.</summary>
    public string Text => _text ?? "";

    /// <summary>The documentation page, relative to the project's root.</summary>
    public string HelpPage => $"docs/diagnostics/{Text}.md";

    /// <inheritdoc/>
    public int CompareTo(DiagnosticId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The id's text.</summary>
    public override string ToString() => Text;

    /// <summary>True if the left id comes first.</summary>
    public static bool operator <(DiagnosticId left, DiagnosticId right) => left.CompareTo(right) < 0;

    /// <summary>True if the left id comes last.</summary>
    public static bool operator >(DiagnosticId left, DiagnosticId right) => left.CompareTo(right) > 0;

    /// <summary>True if the left id does not come last.</summary>
    public static bool operator <=(DiagnosticId left, DiagnosticId right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left id does not come first.</summary>
    public static bool operator >=(DiagnosticId left, DiagnosticId right) => left.CompareTo(right) >= 0;
}
