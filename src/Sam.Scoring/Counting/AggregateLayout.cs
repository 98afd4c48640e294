namespace Sam;

/// <summary>Where each variable's counts stand in a row: its codes, then blank, then not shown.</summary>
internal sealed class AggregateLayout
{
    private readonly Dictionary<Variable, (int Offset, CodeBook Book)> _places = [];

    public AggregateLayout(IEnumerable<KeyValuePair<Variable, CodeBook>> books)
    {
        foreach (var (variable, book) in books)
        {
            _places.Add(variable, (Width, book));
            Width += book.Entries.Count + 2;
        }
    }

    public int Width { get; }

    public IEnumerable<Variable> Variables => _places.Keys;

    public bool Has(Variable variable) => _places.ContainsKey(variable);

    public CodeBook BookOf(Variable variable) => _places[variable].Book;

    /// <summary>The place of a code in a row; <see cref="Columns.Column.Blank"/> and <see cref="Columns.Column.NotShown"/> are codes too.</summary>
    public int PlaceOf(Variable variable, int code)
    {
        var (offset, book) = _places[variable];
        return offset + (code >= 0 ? code : book.Entries.Count - 1 - code);
    }

    /// <summary>A variable's counts in a row.</summary>
    /// <exception cref="ArgumentException">The variable was not in the plan.</exception>
    public Histogram HistogramOf(long[]? row, Variable variable)
    {
        if (!_places.TryGetValue(variable, out var place))
        {
            throw new ArgumentException($"{variable} was not counted: it must be in the plan", nameof(variable));
        }

        var (offset, book) = place;
        var count = book.Entries.Count;
        return row is null
            ? new Histogram(book, new long[count].ToSequence(), 0, 0)
            : new Histogram(book, row.AsSpan(offset, count).ToArray().ToSequence(), row[offset + count], row[offset + count + 1]);
    }
}
