namespace Sam.Counting;

/// <summary>How a variable is read of a response: its code, and what codes stand for.</summary>
/// <param name="Book">What the codes stand for.</param>
/// <param name="CodeAt">The code of a response; below 0 for none.</param>
internal sealed record ResponseReading(CodeBook Book, Func<int, int> CodeAt)
{
    public Sequence<CodeEntry> Entries { get; } = Book.Entries;

    /// <summary>A variable's codes, read once for all responses.</summary>
    public static ResponseReading Of(ResponseSet set, Variable variable)
    {
        var counted = Counted.Of(set, variable);
        var codes = new int[set.ResponseCount];
        counted.Fill(0, codes);
        return new ResponseReading(counted.Book, r => codes[r]);
    }
}
