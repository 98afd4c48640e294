namespace Sam;

/// <summary>What reading gave: a value, or none, and what there is to say about it.</summary>
/// <remarks>Readers and builders of answers always have a value, with error diagnostics beside it for what they set aside; compiling a questionnaire has none when any error exists.</remarks>
public sealed class ParseResult<T>
    where T : class
{
    private readonly T? _value;

    /// <summary>A result with a value, if there is one, and its diagnostics.</summary>
    public ParseResult(T? value, IEnumerable<Diagnostic> diagnostics)
    {
        _value = value;
        Diagnostics = diagnostics.OrderBy(d => d, Diagnostic.ByPlace).ToSequence();
    }

    /// <summary>True if there is a value.</summary>
    public bool Success => _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the diagnostics.</exception>
    public T Value => _value ?? throw new InvalidOperationException("There is no value:\n" + Diagnostics.ToText(Language.English));

    /// <summary>Everything there is to say, in order of place.</summary>
    public Sequence<Diagnostic> Diagnostics { get; }

    /// <summary>The value, where there is one.</summary>
    public bool TryGetValue(
#if NET
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
#endif
        out T? value)
    {
        value = _value;
        return value is not null;
    }
}
