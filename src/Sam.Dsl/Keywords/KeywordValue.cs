namespace Sam.Keywords;

/// <summary>All there is to know of what a keyword takes: its shape, and the words in it.</summary>
/// <param name="Shape">What the value looks like.</param>
/// <param name="Word">Which words may stand in it.</param>
/// <param name="Offers">The words that an author is offered; empty if there are none to offer.</param>
internal sealed record KeywordValue(ValueShape Shape, WordKind Word, IReadOnlyList<OfferedWord> Offers)
{
    /// <summary>What a keyword takes at a place.</summary>
    public static KeywordValue Of(Keyword keyword, KeywordPlace place)
    {
        var (word, offers) = KeywordWords.Of(keyword, place);
        return new KeywordValue(KeywordShapes.Of(keyword, place), word, offers);
    }

    /// <summary>A value of a shape with any words.</summary>
    public static KeywordValue Of(ValueShape shape) => new(shape, WordKind.Any, []);
}
