using System.Numerics;

namespace Sam;

/// <summary>A condition's truth for each response of a set: true, false or unknown, a bit each for the first two.</summary>
public sealed class TruthColumn
{
    private readonly ulong[] _true;
    private readonly ulong[] _false;

    internal TruthColumn(int count, ulong[] isTrue, ulong[] isFalse)
    {
        Count = count;
        (_true, _false) = (isTrue, isFalse);
        (TrueCount, FalseCount) = (BitsIn(isTrue), BitsIn(isFalse));
    }

    /// <summary>How many responses there are.</summary>
    public int Count { get; }

    /// <summary>For how many the condition is true.</summary>
    public long TrueCount { get; }

    /// <summary>For how many it is false.</summary>
    public long FalseCount { get; }

    /// <summary>True, false or (null) unknown for a response.</summary>
    public bool? this[int response] =>
        response < 0 || response >= Count ? throw new ArgumentOutOfRangeException(nameof(response), response, "outside the set")
        : IsSet(_true, response) ? true
        : IsSet(_false, response) ? false
        : null;

    /// <summary>The responses that the condition is true for: bit r % 64 of word r / 64 for response r. Bits behind the last response are 0.</summary>
    public ReadOnlySpan<ulong> TrueBits => _true;

    /// <summary>The responses that the condition is true or false for.</summary>
    public ulong[] KnownBits() => [.. _true.Zip(_false, (t, f) => t | f)];

    private static long BitsIn(ulong[] words)
    {
        long bits = 0;
        foreach (var word in words)
        {
            bits += BitOperations.PopCount(word);
        }

        return bits;
    }

    private static bool IsSet(ulong[] bits, int response) => (bits[response / 64] >> (response % 64) & 1) == 1;
}
