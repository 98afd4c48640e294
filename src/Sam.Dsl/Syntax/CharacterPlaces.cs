namespace Sam.Syntax;

/// <summary>
/// Where in a file the characters of a text stand, although line breaks may have been folded, escapes and quotes resolved and letters
/// composed between the two. Found when it is first asked for, since few texts are ever pointed into.
/// </summary>
internal sealed class CharacterPlaces
{
    private readonly Lazy<IReadOnlyList<TextSpan>?> _places;

    private CharacterPlaces(Func<IReadOnlyList<TextSpan>?> find) => _places = new Lazy<IReadOnlyList<TextSpan>?>(find, LazyThreadSafetyMode.None);

    /// <summary>Places that are found when they are needed.</summary>
    /// <param name="find">Gives the place of each character of the text, in order; null where they can't be told.</param>
    public static CharacterPlaces Of(Func<IReadOnlyList<TextSpan>?> find) => new(find);

    /// <summary>The places of a text whose characters stand one by one at offsets.</summary>
    public static CharacterPlaces Of(IReadOnlyList<int> offsets) => new(() => offsets.Select(o => new TextSpan(o, 1)).ToArray());

    /// <summary>The places of a stretch of the text.</summary>
    public CharacterPlaces Slice(int start, int length) => new(() => _places.Value?.Skip(start).Take(length).ToArray());

    /// <summary>The place in the file of a stretch of the text; null where it can't be told.</summary>
    public TextSpan? SpanOf(int start, int length)
    {
        if (_places.Value is not { Count: > 0 } places)
        {
            return null;
        }

        var behind = places[places.Count - 1].End;
        var first = start < places.Count ? places[start].Start : behind;
        return length == 0
            ? new TextSpan(first, 0)
            : TextSpan.Between(first, Math.Max(first, places[Math.Min(start + length, places.Count) - 1].End));
    }
}
