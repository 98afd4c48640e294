namespace Sam;

/// <summary>How many responses have each code of a variable.</summary>
/// <param name="Book">What the codes stand for.</param>
/// <param name="Counts">How many have each code, in the book's order.</param>
/// <param name="Blank">How many left it blank.</param>
/// <param name="NotShown">How many were not shown it; they are in no base.</param>
public sealed record Histogram(CodeBook Book, Sequence<long> Counts, long Blank, long NotShown)
{
    /// <summary>All that were shown it, blank ones included.</summary>
    public long Base => Answered + Blank;

    /// <summary>All that answered, not applicable and don't know included.</summary>
    public long Answered
    {
        get
        {
            long sum = 0;
            foreach (var count in Counts)
            {
                sum += count;
            }

            return sum;
        }
    }

    /// <summary>The codes with their counts.</summary>
    public IEnumerable<(CodeEntry Entry, long Count)> Entries => Book.Entries.Zip(Counts, (entry, count) => (entry, count));

    /// <summary>How many have an option of a kind.</summary>
    public long CountOf(OptionKind kind)
    {
        long sum = 0;
        for (var i = 0; i < Counts.Count; i++)
        {
            sum += Book.Entries[i].Kind == kind ? Counts[i] : 0;
        }

        return sum;
    }

    /// <summary>How many have a code; 0 if the book does not have it.</summary>
    public long CountOf(string code) => Book.IndexOf(code) is var index and >= 0 ? Counts[index] : 0;
}
