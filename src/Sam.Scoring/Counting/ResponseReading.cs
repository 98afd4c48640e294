namespace Sam.Counting;

/// <summary>How a variable is read of a response: its code, and what codes stand for.</summary>
/// <param name="Book">What the codes stand for.</param>
/// <param name="CodeAt">The code of a response; below 0 for none.</param>
/// <param name="CountsAll">True if every response counts, false if only those in the analysis do.</param>
internal sealed record ResponseReading(CodeBook Book, Func<int, int> CodeAt, bool CountsAll = false)
{
    public Sequence<CodeEntry> Entries { get; } = Book.Entries;
}
