namespace Sam;

/// <summary>What the codes of a counted variable stand for, in order.</summary>
public sealed class CodeBook : IEquatable<CodeBook>
{
    // So many are found one after another as soon as in a table.
    private const int Few = 16;

    private Dictionary<string, int>? _places;

    private CodeBook(Sequence<CodeEntry> entries) => Entries = entries;

    /// <summary>The codes in order.</summary>
    public Sequence<CodeEntry> Entries { get; }

    /// <summary>The code of a valid answer to an item that is only answered or not.</summary>
    public const string AnsweredCode = "\u0001answered";

    /// <summary>What a pair's code says of a response that left a variable blank.</summary>
    public const string BlankCode = "\u0001blank";

    /// <summary>What a pair's code says of a response that was not shown a variable.</summary>
    public const string NotShownCode = "\u0001not-shown";

    /// <summary>The book of items that are only answered or not: free text.</summary>
    public static CodeBook Answered { get; } = AnsweredOr([]);

    /// <summary>The code of a text that says nothing (<see cref="PlaceholderText"/>).</summary>
    public const string PlaceholderCode = "\u0001placeholder";

    /// <summary>The book of free text where texts that say nothing are told apart.</summary>
    public static CodeBook Texts { get; } = OfNames([AnsweredCode, PlaceholderCode]);

    /// <summary>The book of items that are answered, or answered by a special option alone: several-choice as a whole.</summary>
    public static CodeBook AnsweredOr(IEnumerable<AnswerOption> special) =>
        new(special.Select(o => new CodeEntry(o.Code, o, null)).Prepend(new CodeEntry(AnsweredCode, null, null)).ToSequence());

    /// <summary>The book of a scale's options.</summary>
    public static CodeBook OfOptions(IEnumerable<AnswerOption> options) =>
        new(options.Select(o => new CodeEntry(o.Code, o, o.Score)).ToSequence());

    /// <summary>The book of numbers, with the special options first.</summary>
    public static CodeBook OfValues(IEnumerable<AnswerOption> special, IEnumerable<Rational> values) =>
        new(special.Select(o => new CodeEntry(o.Code, o, null)).Concat(values.Select(v => new CodeEntry(v.ToString(), null, v))).ToSequence());

    /// <summary>The book of names: statuses, roles.</summary>
    public static CodeBook OfNames(IEnumerable<string> names) =>
        new(names.Select(n => new CodeEntry(n, null, null)).ToSequence());

    /// <summary>The book of all pairs of codes of two books, the second one's codes running fastest; blank and not shown are codes of either.</summary>
    public static CodeBook OfPairs(CodeBook first, CodeBook second) =>
        new(first.Paired.SelectMany(a => second.Paired.Select(b => new CodeEntry(a.Code + "\u001f" + b.Code, null, null) { Pair = (a, b) })).ToSequence());

    /// <summary>This book followed by what only the other one has: codes of this book keep their places.</summary>
    public CodeBook Union(CodeBook other)
    {
        if (Equals(other))
        {
            return this;
        }

        var names = Entries.Select(e => e.Code).ToHashSet(StringComparer.Ordinal);
        return new CodeBook(Entries.Concat(other.Entries.Where(e => !names.Contains(e.Code))).ToSequence());
    }

    /// <summary>The place of a code; -1 if the book does not have it.</summary>
    public int IndexOf(string code)
    {
        if (Entries.Count > Few)
        {
            _places ??= Entries.Select((e, i) => (e.Code, i)).GroupBy(e => e.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
            return _places.GetValueOrDefault(code, -1);
        }

        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Code == code)
            {
                return i;
            }
        }

        return -1;
    }

    private IEnumerable<CodeEntry> Paired => Entries.Append(new CodeEntry(BlankCode, null, null)).Append(new CodeEntry(NotShownCode, null, null));

    /// <inheritdoc/>
    public bool Equals(CodeBook? other) => ReferenceEquals(this, other) || (other is not null && Entries == other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodeBook);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}

/// <summary>One code of a book.</summary>
/// <param name="Code">Its name: an option's code, or a number's text.</param>
/// <param name="Option">The option it is; null for a number or a name.</param>
/// <param name="Score">What it is worth in means and medians; null if nothing.</param>
public sealed record CodeEntry(string Code, AnswerOption? Option, Rational? Score)
{
    /// <summary>Not applicable and don't know are told apart from valid answers here; a number and a name are valid.</summary>
    public OptionKind Kind => Option?.Kind ?? OptionKind.Valid;

    /// <summary>The two codes that the code of a pair is made of; null for other codes.</summary>
    public (CodeEntry First, CodeEntry Second)? Pair { get; init; }
}
