using Sam.Columns;

namespace Sam;

/// <summary>
/// Where each variable's counts stand in a row: not shown, blank, then its codes. So the count of a byte of a column stands at its
/// <c>(byte)(code + 2)</c>, with no case to tell apart, and a book that grows moves nothing.
/// </summary>
internal sealed class AggregateLayout
{
    private readonly Dictionary<Variable, (int Offset, CodeBook Book)> _places = [];

    public AggregateLayout(IEnumerable<KeyValuePair<Variable, CodeBook>> books)
    {
        foreach (var (variable, book) in books)
        {
            _places.Add(variable, (Width, book));
            Width += book.Entries.Count + FirstCode;
        }
    }

    /// <summary>The place of a book's first code, from the place of its variable.</summary>
    public const int FirstCode = -Column.NotShown;

    public int Width { get; }

    public IEnumerable<Variable> Variables => _places.Keys;

    public bool Has(Variable variable) => _places.ContainsKey(variable);

    public CodeBook BookOf(Variable variable) => _places[variable].Book;

    /// <summary>The place of a code in a row; <see cref="Column.Blank"/> and <see cref="Column.NotShown"/> are codes too.</summary>
    public int PlaceOf(Variable variable, int code) => _places[variable].Offset + FirstCode + code;

    /// <summary>A variable's part of a row.</summary>
    public Range RangeOf(Variable variable)
    {
        var (offset, book) = _places[variable];
        return offset..(offset + FirstCode + book.Entries.Count);
    }

    /// <summary>A variable's counts in a row; all 0 where there is no row.</summary>
    /// <exception cref="ArgumentException">The variable was not in the plan.</exception>
    public Histogram HistogramOf(ReadOnlySpan<long> row, Variable variable)
    {
        if (!_places.TryGetValue(variable, out var place))
        {
            throw new ArgumentException($"{variable} was not counted: it must be in the plan", nameof(variable));
        }

        var (offset, book) = place;
        var count = book.Entries.Count;
        return row.IsEmpty
            ? new Histogram(book, new Sequence<long>(new long[count]), 0, 0)
            : new Histogram(book, new Sequence<long>(row.Slice(offset + FirstCode, count).ToArray()), row[offset + FirstCode + Column.Blank], row[offset]);
    }

    /// <summary>True if a row of the other layout means the same as one of this.</summary>
    public bool Matches(AggregateLayout other) => ReferenceEquals(this, other)
        || (Width == other.Width && _places.Count == other._places.Count && _places.All(p => other._places.TryGetValue(p.Key, out var place) && place.Offset == p.Value.Offset && place.Book.Equals(p.Value.Book)));
}
