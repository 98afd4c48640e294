namespace Sam.Samples;

/// <summary>
/// Numbers that look random and are the same everywhere: SplitMix64 (Steele, Lea and Flood 2014), whole numbers only. The platform's own
/// generators promise no such thing.
/// </summary>
internal sealed class Chance
{
    private ulong _state;

    /// <summary>A row of numbers of its own for each pair of seed and number.</summary>
    public Chance(long seed, long number)
    {
        _state = unchecked((ulong)seed);
        _state = Next() ^ unchecked((ulong)number);
        _ = Next();
    }

    /// <summary>A number from 0 up to, and not including, a limit.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A number from one to another, both included.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>True so many times of a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> several) => several[Below(several.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
