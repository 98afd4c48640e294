namespace Sam;

/// <summary>Values that share a rank.</summary>
/// <param name="Rank">The competition rank: one more than how many are better.</param>
/// <param name="Places">Where the values stood among those given, from 0, in the order given.</param>
public sealed record RankGroup(int Rank, Sequence<int> Places)
{
    /// <summary>True if more than one value has the rank.</summary>
    public bool IsTied => Places.Count > 1;
}
