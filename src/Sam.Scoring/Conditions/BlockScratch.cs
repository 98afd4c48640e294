namespace Sam.Conditions;

/// <summary>Room for what is worked out on the way, reused from block to block.</summary>
internal sealed class BlockScratch(Lanes lanes)
{
    public const int Responses = 4096;

    private readonly List<ulong[]> _words = [];
    private int _used;

    public Lanes Lanes { get; } = lanes;

    /// <summary>A counter and a sum for each response of a block.</summary>
    public byte[] Counters { get; } = new byte[Responses];

    public byte[] SmallSums { get; } = new byte[Responses];

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
