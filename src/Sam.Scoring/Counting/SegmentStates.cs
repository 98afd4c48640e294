namespace Sam.Counting;

/// <summary>The states that aggregations made, per segment. They merge, and roll up as counts do.</summary>
internal sealed class SegmentStates
{
    private readonly Dictionary<Aggregation, Dictionary<Segment, object>> _byAggregation = [];

    public bool Has(Aggregation aggregation) => _byAggregation.ContainsKey(aggregation);

    /// <summary>Adds a state; null for a segment without responses.</summary>
    public void Add(Aggregation aggregation, Segment segment, object? state)
    {
        if (!_byAggregation.TryGetValue(aggregation, out var bySegment))
        {
            bySegment = [];
            _byAggregation.Add(aggregation, bySegment);
        }

        if (state is not null)
        {
            bySegment[segment] = bySegment.TryGetValue(segment, out var known) ? aggregation.MergeStates(known, state) : state;
        }
    }

    public void Add(SegmentStates other)
    {
        foreach (var (aggregation, bySegment) in other._byAggregation)
        {
            _byAggregation.TryAdd(aggregation, []);
            foreach (var (segment, state) in bySegment)
            {
                Add(aggregation, segment, state);
            }
        }
    }

    public SegmentStates Copy()
    {
        var copy = new SegmentStates();
        copy.Add(this);
        return copy;
    }

    /// <summary>The state of all segments that touch a unit or one below it, each once, merged in the order of their units.</summary>
    /// <exception cref="ArgumentException">The aggregation was not in the plan.</exception>
    public object OfUnit(Organisation organisation, int unit, Aggregation aggregation)
    {
        if (!_byAggregation.TryGetValue(aggregation, out var bySegment))
        {
            throw new ArgumentException($"{aggregation} was not made: it must be in the plan", nameof(aggregation));
        }

        return bySegment
            .Where(s => s.Key.Units.Any(u => organisation.IsAtOrBelow(u, unit)))
            .OrderBy(s => s.Key.Units, SegmentOrder.ByUnits)
            .Select(s => s.Value)
            .Aggregate(aggregation.NewState(), aggregation.MergeStates);
    }
}
