namespace Sam;

/// <summary>The set of units that responses cover, as places in <see cref="Organisation.Units"/>, ascending. Most cover one.</summary>
public readonly record struct Segment
{
    /// <summary>A segment of units.</summary>
    /// <exception cref="ArgumentException">No unit.</exception>
    public Segment(IEnumerable<int> units)
    {
        Units = units.Distinct().Order().ToSequence();
        if (Units.IsEmpty)
        {
            throw new ArgumentException("a segment has at least one unit", nameof(units));
        }
    }

    /// <summary>The units' places, ascending.</summary>
    public Sequence<int> Units { get; }
}
