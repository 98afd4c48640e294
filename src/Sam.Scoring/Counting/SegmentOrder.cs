namespace Sam.Counting;

/// <summary>Segments in the order of their first unit, then their second, and so on.</summary>
internal sealed class SegmentOrder : IComparer<Sequence<int>>
{
    public static SegmentOrder ByUnits { get; } = new();

    public int Compare(Sequence<int> x, Sequence<int> y)
    {
        for (var i = 0; i < Math.Min(x.Count, y.Count); i++)
        {
            if (x[i] != y[i])
            {
                return x[i].CompareTo(y[i]);
            }
        }

        return x.Count.CompareTo(y.Count);
    }
}
