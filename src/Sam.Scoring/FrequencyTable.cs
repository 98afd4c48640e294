using Sam.Privacy;

namespace Sam;

/// <summary>
/// A table of units by categories with its totals, of which some cells are hidden: which hidden cells can be computed exactly from the
/// others? For authors who ask for small cells to be hidden.
/// </summary>
/// <remarks>
/// Each row adds up to its total and so does each column; the shown cells are known, and nothing else. It protects against exact recovery,
/// not against a rest that is smaller than a group needs, and not against what can be concluded from counts not being negative.
/// </remarks>
public sealed class FrequencyTable
{
    private readonly Dictionary<(string Unit, string Category), FrequencyCell> _cells;

    /// <summary>A table.</summary>
    /// <param name="cells">All cells, totals included.</param>
    /// <param name="total">The name of the row and the column of totals.</param>
    /// <exception cref="ArgumentException">A cell is there twice, one is missing, or a total is not the sum of its cells.</exception>
    public FrequencyTable(IEnumerable<FrequencyCell> cells, string total)
    {
        Total = total ?? throw new ArgumentNullException(nameof(total));
        Cells = cells.ToSequence();
        _cells = Cells.ToDictionary(c => (c.Unit, c.Category));
        foreach (var (sum, parts) in Sums())
        {
            if (this[sum].Count != parts.Sum(p => this[p].Count))
            {
                throw new ArgumentException($"the total of {sum.Unit}, {sum.Category} is not the sum of its cells", nameof(cells));
            }
        }
    }

    /// <summary>The name of the row and the column of totals.</summary>
    public string Total { get; }

    /// <summary>All cells, totals included.</summary>
    public Sequence<FrequencyCell> Cells { get; }

    /// <summary>The hidden cells that can be computed exactly from the shown ones.</summary>
    public Sequence<FrequencyCell> Derivable()
    {
        var hidden = Cells.Where(c => c.IsHidden).Select((c, i) => (c, i)).ToDictionary(x => (x.c.Unit, x.c.Category), x => x.i);
        var equations = new RowSpace();
        foreach (var (sum, parts) in Sums())
        {
            // What is shown is known and drops out; what is hidden stays.
            equations.Add(parts.Where(hidden.ContainsKey).Select(p => KeyValuePair.Create(hidden[p], Rational.One))
                .Concat(hidden.TryGetValue(sum, out var place) ? [KeyValuePair.Create(place, -Rational.One)] : []));
        }

        return Cells.Where(c => c.IsHidden && equations.Contains([KeyValuePair.Create(hidden[(c.Unit, c.Category)], Rational.One)])).ToSequence();
    }

    /// <summary>The table with more cells hidden, the smallest first, until no hidden cell can be computed.</summary>
    public FrequencyTable Protected()
    {
        var table = this;
        while (table.Derivable() is { IsEmpty: false } derivable)
        {
            var (unit, category) = (derivable[0].Unit, derivable[0].Category);
            // Company in the same row or column, and only a total where nothing else is left.
            var next = table.Cells
                .Where(c => !c.IsHidden && (c.Unit == unit || c.Category == category))
                .OrderBy(c => c.Unit == Total || c.Category == Total)
                .ThenBy(c => c.Count)
                .ThenBy(c => (c.Unit, c.Category).ToString(), StringComparer.Ordinal)
                .First();
            table = new FrequencyTable(table.Cells.Select(c => c == next ? c with { IsHidden = true } : c), Total);
        }

        return table;
    }

    private FrequencyCell this[(string Unit, string Category) place] => _cells.TryGetValue(place, out var cell)
        ? cell
        : throw new ArgumentException($"the table has no cell {place.Unit}, {place.Category}", nameof(place));

    private IEnumerable<((string Unit, string Category) Sum, List<(string Unit, string Category)> Parts)> Sums()
    {
        var units = Cells.Select(c => c.Unit).Distinct().ToList();
        var categories = Cells.Select(c => c.Category).Distinct().ToList();
        return units.Select(u => ((u, Total), categories.Where(c => c != Total).Select(c => (u, c)).ToList()))
            .Concat(categories.Select(c => ((Total, c), units.Where(u => u != Total).Select(u => (u, c)).ToList())));
    }
}

/// <summary>A cell of a table.</summary>
/// <param name="Unit">Its row.</param>
/// <param name="Category">Its column.</param>
/// <param name="Count">How many.</param>
/// <param name="IsHidden">True if it is not shown.</param>
public sealed record FrequencyCell(string Unit, string Category, long Count, bool IsHidden);
