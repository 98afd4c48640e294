using Sam.Counting;

namespace Sam;

/// <summary>
/// How an engine that counts elsewhere, for instance a database, hands over what it counted. Counts may come in any order and in parts.
/// </summary>
public sealed class AggregatesBuilder
{
    private readonly Questionnaire _questionnaire;
    private readonly Organisation _organisation;
    private readonly Dictionary<Variable, int> _variables = [];
    private readonly List<CodeBook> _books = [];
    private readonly Dictionary<Segment, int> _segments = [];

    // Per segment and variable what was counted, as it stands in a row. A book that grows keeps its codes' places, so these never move.
    private readonly List<List<long[]>> _counts = [];

    private readonly SegmentStates _states = new();

    /// <summary>A builder for the answers of an organisation to a questionnaire.</summary>
    public AggregatesBuilder(Questionnaire questionnaire, Organisation organisation)
    {
        _questionnaire = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        _organisation = organisation ?? throw new ArgumentNullException(nameof(organisation));
    }

    /// <summary>Adds a histogram of a variable in a segment.</summary>
    /// <exception cref="ArgumentException">A count is negative, or the segment names a unit that the organisation does not have.</exception>
    public void Add(Segment segment, Variable variable, Histogram histogram)
    {
        if (histogram.Counts.Any(c => c < 0) || histogram.Blank < 0 || histogram.NotShown < 0)
        {
            throw new ArgumentException("a count is negative", nameof(histogram));
        }

        if (segment.Units.IsEmpty || segment.Units.Any(u => u < 0 || u >= _organisation.Units.Count))
        {
            throw new ArgumentException("the segment names a unit outside the organisation", nameof(segment));
        }

        var (place, codes) = PlacesOf(variable, histogram.Book);
        Add(_counts[PlaceOf(segment)], place, codes, [histogram.NotShown, histogram.Blank, .. histogram.Counts]);
    }

    /// <summary>Adds the state that an aggregation made of responses of a segment; states of one segment are merged.</summary>
    public void Add<TState>(Segment segment, Aggregation<TState> aggregation, TState state)
        where TState : notnull => _states.Add(aggregation, segment, state);

    /// <summary>Adds everything that was counted elsewhere.</summary>
    public void Add(Aggregates aggregates)
    {
        _states.Add(aggregates.States);
        var variables = aggregates.Layout.Variables.Select(v => (Range: aggregates.Layout.RangeOf(v), Places: PlacesOf(v, aggregates.Layout.BookOf(v)))).ToList();
        for (var segment = 0; segment < aggregates.Segments.Count; segment++)
        {
            var counts = _counts[PlaceOf(aggregates.Segments[segment])];
            var row = aggregates.RowAt(segment);
            foreach (var (range, (place, codes)) in variables)
            {
                Add(counts, place, codes, row[range]);
            }
        }
    }

    /// <summary>What has been added so far.</summary>
    public Aggregates Build()
    {
        var layout = new AggregateLayout(_variables.Select(v => KeyValuePair.Create(v.Key, _books[v.Value])));
        var ranges = _variables.OrderBy(v => v.Value).Select(v => layout.RangeOf(v.Key)).ToList();
        var cells = new long[checked(_segments.Count * layout.Width)];
        foreach (var (segment, at) in _segments)
        {
            var row = cells.AsSpan(at * layout.Width, layout.Width);
            for (var variable = 0; variable < _counts[at].Count; variable++)
            {
                var counts = _counts[at][variable];
                counts.CopyTo(row[ranges[variable]]);
            }
        }

        return new Aggregates(_questionnaire, _organisation, layout, _segments.OrderBy(s => s.Value).Select(s => s.Key).ToSequence(), cells, _states.Copy());
    }

    private int PlaceOf(Segment segment)
    {
        if (!_segments.TryGetValue(segment, out var place))
        {
            place = _segments.Count;
            _segments.Add(segment, place);
            _counts.Add([]);
        }

        return place;
    }

    // The place of a variable and, where its book is another than that of what is added, the place of each code in its own.
    private (int Variable, int[]? Codes) PlacesOf(Variable variable, CodeBook book)
    {
        if (!_variables.TryGetValue(variable, out var place))
        {
            place = _books.Count;
            _variables.Add(variable, place);
            _books.Add(book);
        }

        _books[place] = _books[place].Union(book);
        return (place, _books[place].Equals(book) ? null : [.. book.Entries.Select(e => _books[place].IndexOf(e.Code))]);
    }

    private void Add(List<long[]> counts, int variable, int[]? codes, ReadOnlySpan<long> more)
    {
        while (counts.Count <= variable)
        {
            counts.Add([]);
        }

        var length = AggregateLayout.FirstCode + _books[variable].Entries.Count;
        if (counts[variable].Length < length)
        {
            var longer = new long[length];
            counts[variable].CopyTo(longer, 0);
            counts[variable] = longer;
        }

        var sum = counts[variable].AsSpan();
        if (codes is null)
        {
            Cells.Add(more, sum[..more.Length]);
            return;
        }

        Cells.Add(more[..AggregateLayout.FirstCode], sum[..AggregateLayout.FirstCode]);
        for (var i = 0; i < codes.Length; i++)
        {
            sum[AggregateLayout.FirstCode + codes[i]] += more[AggregateLayout.FirstCode + i];
        }
    }
}
