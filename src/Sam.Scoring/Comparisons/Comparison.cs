namespace Sam;

/// <summary>How far something can be compared with last wave, and what the reader must know about it.</summary>
/// <param name="Comparability">Fully, with caution, or not at all; no change is computed in the last case.</param>
/// <param name="Notes">Why not fully, a sentence each; empty where it is fully comparable.</param>
public sealed record Comparison(Comparability Comparability, Sequence<Message> Notes)
{
    /// <summary>Fully comparable.</summary>
    public static Comparison Full { get; } = new(Comparability.Comparable, default);

    /// <summary>True if a change may be computed.</summary>
    public bool IsAllowed => Comparability != Comparability.Broken;

    /// <summary>Comparable, with something to know.</summary>
    internal static Comparison Caution(string swedish, string english) => new(Comparability.WithCaution, [new Message(swedish, english)]);

    /// <summary>Not comparable, and why.</summary>
    internal static Comparison Broken(string swedish, string english) => new(Comparability.Broken, [new Message(swedish, english)]);

    /// <summary>Both together: the graver verdict; of a broken one only its own reasons, since nothing else matters then.</summary>
    internal Comparison And(Comparison other) => other.Comparability == Comparability
        ? new Comparison(Comparability, Notes.Concat(other.Notes).Distinct().ToSequence())
        : !IsAllowed ? this
        : !other.IsAllowed ? other
        : new Comparison(Comparability > other.Comparability ? Comparability : other.Comparability, Notes.Concat(other.Notes).Distinct().ToSequence());
}
