using Sam.Columns;
using Sam.Counting;

namespace Sam;

/// <summary>
/// How an engine that counts elsewhere, for instance a database, hands over what it counted. Counts may come in any order and in parts.
/// </summary>
public sealed class AggregatesBuilder
{
    private readonly Questionnaire _questionnaire;
    private readonly Organisation _organisation;
    private readonly Dictionary<Variable, CodeBook> _books = [];
    private readonly Dictionary<(Segment Segment, Variable Variable), Dictionary<string, long>> _counts = [];

    private readonly SegmentStates _states = new();

    // What no code book can hold as a name: blank and not shown.
    private const string BlankName = "\0blank";
    private const string NotShownName = "\0not-shown";

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

        _books[variable] = _books.TryGetValue(variable, out var book) ? book.Union(histogram.Book) : histogram.Book;
        if (!_counts.TryGetValue((segment, variable), out var counts))
        {
            counts = new Dictionary<string, long>(StringComparer.Ordinal);
            _counts.Add((segment, variable), counts);
        }

        foreach (var (entry, count) in histogram.Entries)
        {
            counts[entry.Code] = counts.GetValueOrDefault(entry.Code) + count;
        }

        counts[BlankName] = counts.GetValueOrDefault(BlankName) + histogram.Blank;
        counts[NotShownName] = counts.GetValueOrDefault(NotShownName) + histogram.NotShown;
    }

    /// <summary>Adds the state that an aggregation made of responses of a segment; states of one segment are merged.</summary>
    public void Add<TState>(Segment segment, Aggregation<TState> aggregation, TState state)
        where TState : notnull => _states.Add(aggregation, segment, state);

    /// <summary>Adds everything that was counted elsewhere.</summary>
    public void Add(Aggregates aggregates)
    {
        _states.Add(aggregates.States);
        foreach (var variable in aggregates.Layout.Variables)
        {
            if (!_books.ContainsKey(variable))
            {
                _books[variable] = aggregates.Layout.BookOf(variable);
            }

            foreach (var segment in aggregates.Segments)
            {
                Add(segment, variable, aggregates.Of(segment, variable));
            }
        }
    }

    /// <summary>What has been added so far.</summary>
    public Aggregates Build()
    {
        var layout = new AggregateLayout(_books);
        var rows = new Dictionary<Segment, long[]>();
        foreach (var ((segment, variable), counts) in _counts)
        {
            if (!rows.TryGetValue(segment, out var row))
            {
                row = new long[layout.Width];
                rows.Add(segment, row);
            }

            var book = layout.BookOf(variable);
            foreach (var (name, count) in counts)
            {
                var code = name switch { BlankName => Column.Blank, NotShownName => Column.NotShown, _ => book.IndexOf(name) };
                row[layout.PlaceOf(variable, code)] += count;
            }
        }

        return new Aggregates(_questionnaire, _organisation, layout, rows, _states.Copy());
    }
}
