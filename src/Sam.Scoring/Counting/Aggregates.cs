using Sam.Counting;

namespace Sam;

/// <summary>
/// What was counted: for each segment and variable a histogram. Aggregates of the same questionnaire and organisation add up, so parts may
/// be counted apart, in any order, by any engine.
/// </summary>
public sealed class Aggregates
{
    // A row per segment, one after another.
    private readonly long[] _cells;
    private Dictionary<Segment, int>? _places;

    internal Aggregates(Questionnaire questionnaire, Organisation organisation, AggregateLayout layout, Sequence<Segment> segments, long[] cells, SegmentStates? states = null)
    {
        States = states ?? new SegmentStates();
        Questionnaire = questionnaire;
        Organisation = organisation;
        Layout = layout;
        Segments = segments;
        _cells = cells;
    }

    /// <summary>The questionnaire that was answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The units that were asked.</summary>
    public Organisation Organisation { get; }

    /// <summary>The segments that anything was counted for.</summary>
    public Sequence<Segment> Segments { get; }

    internal AggregateLayout Layout { get; }

    internal SegmentStates States { get; }

    /// <summary>Each segment with its counts, laid out by <see cref="Layout"/>.</summary>
    internal IEnumerable<KeyValuePair<Segment, long[]>> Rows => Segments.Select((segment, i) => KeyValuePair.Create(segment, RowAt(i).ToArray()));

    private Dictionary<Segment, int> Places => _places ??= Segments.Select((segment, i) => (segment, i)).ToDictionary(x => x.segment, x => x.i);

    /// <summary>Counts a response set in one pass.</summary>
    public static Aggregates Count(ResponseSet set, AggregationPlan plan) => ColumnCounter.Count(set, plan, CountingMode.Default);

    /// <summary>The counts of both.</summary>
    /// <exception cref="ArgumentException">They are of different questionnaires or organisations.</exception>
    public static Aggregates operator +(Aggregates left, Aggregates right)
    {
        if (!left.Questionnaire.Equals(right.Questionnaire) || !left.Organisation.Equals(right.Organisation))
        {
            throw new ArgumentException("only aggregates of one questionnaire and organisation add up", nameof(right));
        }

        if (left.Layout.Matches(right.Layout))
        {
            return left.WithRowsOf(right);
        }

        var builder = new AggregatesBuilder(left.Questionnaire, left.Organisation);
        builder.Add(left);
        builder.Add(right);
        return builder.Build();
    }

    /// <summary>The same after small-group protection: the only thing that measures can read.</summary>
    /// <exception cref="ArgumentException">Groups must be protected, but how many answered was not counted (<see cref="Variable.OfStatus"/>).</exception>
    public ProtectedAggregates Protect(PrivacyRules rules) => rules.MinGroup is null || Layout.Has(new Variable.OfStatus())
        ? new ProtectedAggregates(this, rules)
        : throw new ArgumentException("small groups can't be found without the status of responses: put Variable.OfStatus in the plan", nameof(rules));

    /// <summary>What was counted for one segment; empty histograms for a segment that nothing was counted for.</summary>
    public Histogram Of(Segment segment, Variable variable) => Layout.HistogramOf(Places.TryGetValue(segment, out var place) ? RowAt(place) : default, variable);

    /// <summary>The counts of the segment at a place in <see cref="Segments"/>.</summary>
    internal ReadOnlySpan<long> RowAt(int segment) => _cells.AsSpan(segment * Layout.Width, Layout.Width);

    // Rows of one layout add up cell by cell.
    private Aggregates WithRowsOf(Aggregates other)
    {
        var segments = Segments == other.Segments ? Segments : Segments.With(other.Segments.Where(s => !Places.ContainsKey(s)));
        var sum = new Aggregates(Questionnaire, Organisation, Layout, segments, new long[checked(segments.Count * Layout.Width)], States.Copy());
        sum.States.Add(other.States);
        var cells = sum._cells.AsSpan();
        _cells.AsSpan(0, Segments.Count * Layout.Width).CopyTo(cells);
        for (var i = 0; i < other.Segments.Count; i++)
        {
            var place = i < segments.Count && segments[i] == other.Segments[i] ? i : sum.Places[other.Segments[i]];
            Cells.Add(other.RowAt(i), cells.Slice(place * Layout.Width, Layout.Width));
        }

        return sum;
    }
}
