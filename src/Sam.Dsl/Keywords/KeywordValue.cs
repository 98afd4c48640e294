namespace Sam.Keywords;

/// <summary>What may stand behind a keyword at a place.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Block">For blocks: the place of the keywords in it.</param>
/// <param name="Offers">The words that an author is offered; empty if there are none to offer.</param>
internal sealed record KeywordValue(ValueKind Kind, KeywordPlace Block = KeywordPlace.None, IReadOnlyList<OfferedWord>? Offers = null)
{
    /// <summary>The words that an author is offered.</summary>
    public IReadOnlyList<OfferedWord> Offers { get; } = Offers ?? [];
}

/// <summary>A word that an author is offered as a value, with what it means where the word alone does not say.</summary>
/// <param name="Swedish">The Swedish word.</param>
/// <param name="English">The English word; codes are the same in every language.</param>
/// <param name="Further">Further words that mean the same.</param>
/// <param name="Means">What it means; null if the word says it.</param>
internal sealed record OfferedWord(string Swedish, string English, IReadOnlyList<string> Further, Message? Means = null)
{
    public string In(Language language) => language == Language.Swedish ? Swedish : English;

    /// <summary>Every word that is taken for it.</summary>
    public IEnumerable<string> All => Further.Prepend(English).Prepend(Swedish).Distinct(StringComparer.Ordinal);

    /// <summary>A code: the same in every language.</summary>
    public static OfferedWord Code(string code, Message? means = null) => new(code, code, [], means);

    public static IReadOnlyList<OfferedWord> Of<T>(IEnumerable<ValueWord<T>> words) => [.. words.Select(w => new OfferedWord(w.Swedish, w.English, w.Further))];
}
