namespace Sam;

/// <summary>How many responses have each pair of codes of two variables.</summary>
/// <remarks>Responses that left either blank, or were not shown it, are counted under <see cref="CodeBook.BlankCode"/> and <see cref="CodeBook.NotShownCode"/>.</remarks>
public sealed class CrossTable
{
    private readonly Dictionary<(string First, string Second), long> _cells;

    /// <summary>A table from the counts of a pair (<see cref="Variable.OfPair"/>).</summary>
    /// <exception cref="ArgumentException">They are counts of something else.</exception>
    public CrossTable(Histogram counts)
    {
        Cells = counts.Entries
            .Where(e => e.Count != 0)
            .Select(e => e.Entry.Pair is { } pair ? new CrossCell(pair.First, pair.Second, e.Count) : throw new ArgumentException("not the counts of a pair", nameof(counts)))
            .ToSequence();
        _cells = Cells.ToDictionary(c => (c.First.Code, c.Second.Code), c => c.Count);
    }

    /// <summary>The cells that anybody is in, in the order of the two code books.</summary>
    public Sequence<CrossCell> Cells { get; }

    /// <summary>How many have both codes.</summary>
    public long this[string first, string second] => _cells.GetValueOrDefault((first, second));
}

/// <summary>A cell of a cross-table.</summary>
/// <param name="First">The code of the first variable.</param>
/// <param name="Second">The code of the second variable.</param>
/// <param name="Count">How many responses have both.</param>
public readonly record struct CrossCell(CodeEntry First, CodeEntry Second, long Count);
