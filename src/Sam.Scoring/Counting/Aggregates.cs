using Sam.Counting;

namespace Sam;

/// <summary>
/// What was counted: for each segment and variable a histogram. Aggregates of the same questionnaire and organisation add up, so parts may
/// be counted apart, in any order, by any engine.
/// </summary>
public sealed class Aggregates
{
    private readonly Dictionary<Segment, long[]> _rows;

    internal Aggregates(Questionnaire questionnaire, Organisation organisation, AggregateLayout layout, Dictionary<Segment, long[]> rows, SegmentStates? states = null)
    {
        States = states ?? new SegmentStates();
        Questionnaire = questionnaire;
        Organisation = organisation;
        Layout = layout;
        _rows = rows;
    }

    /// <summary>The questionnaire that was answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The units that were asked.</summary>
    public Organisation Organisation { get; }

    /// <summary>The segments that anything was counted for.</summary>
    public Sequence<Segment> Segments => _rows.Keys.ToSequence();

    internal AggregateLayout Layout { get; }

    internal SegmentStates States { get; }

    internal IEnumerable<KeyValuePair<Segment, long[]>> Rows => _rows;

    /// <summary>Counts a response set in one pass.</summary>
    public static Aggregates Count(ResponseSet set, AggregationPlan plan) => Counting.ColumnCounter.Count(set, plan);

    /// <summary>The counts of both.</summary>
    /// <exception cref="ArgumentException">They are of different questionnaires or organisations.</exception>
    public static Aggregates operator +(Aggregates left, Aggregates right)
    {
        if (!left.Questionnaire.Equals(right.Questionnaire) || !left.Organisation.Equals(right.Organisation))
        {
            throw new ArgumentException("only aggregates of one questionnaire and organisation add up", nameof(right));
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
    public Histogram Of(Segment segment, Variable variable) => Layout.HistogramOf(_rows.GetValueOrDefault(segment), variable);
}
