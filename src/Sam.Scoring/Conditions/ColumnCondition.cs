namespace Sam.Conditions;

/// <summary>A part of a condition that is evaluated for a block of responses at a time.</summary>
internal abstract class ColumnCondition
{
    /// <summary>Sets a bit for each response of the block, in one of the two where the truth is known. Bits behind the last response are set to 0.</summary>
    public abstract void Evaluate(Block block, Span<ulong> isTrue, Span<ulong> isFalse, BlockScratch scratch);
}

/// <summary>Responses one after another, so few that all that is worked out about them stays in the nearest cache.</summary>
/// <param name="First">The first one; a multiple of 64.</param>
/// <param name="Count">How many.</param>
internal readonly record struct Block(int First, int Count)
{
    public int Words => (Count + 63) / 64;
}

/// <summary>How many codes are looked up at a time. All give the same bits.</summary>
internal enum Lanes
{
    Scalar = 1,
    Vector128 = 16,
    Vector256 = 32,
    Vector512 = 64,
    Widest = Vector512,
}

/// <summary>Room for what is worked out on the way, reused from block to block.</summary>
internal sealed class BlockScratch(Lanes lanes)
{
    public const int Responses = 4096;

    private readonly List<ulong[]> _words = [];
    private int _used;

    public Lanes Lanes { get; } = lanes;

    /// <summary>A counter and a sum for each response of a block.</summary>
    public byte[] Counters { get; } = new byte[Responses];

    public ushort[] Sums { get; } = new ushort[Responses];

    /// <summary>Two rows of bits on top of those in use.</summary>
    public (ulong[] True, ulong[] False) Rent()
    {
        while (_words.Count < _used + 2)
        {
            _words.Add(new ulong[Responses / 64]);
        }

        _used += 2;
        return (_words[_used - 2], _words[_used - 1]);
    }

    /// <summary>Gives back the rows rented last.</summary>
    public void Return() => _used -= 2;
}
