namespace Sam.Syntax;

/// <summary>
/// A node of what an author wrote, the same for every notation: words, lists and keyed entries, each with its place in the text.
/// Binder and rules see nothing else.
/// </summary>
internal abstract class SyntaxNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

/// <summary>A word, a number or a text.</summary>
/// <param name="span">Where it stands, quotes included.</param>
/// <param name="text">What it says: quotes and escapes resolved, letters composed.</param>
/// <param name="isQuoted">True if the author put it in quotes.</param>
/// <param name="places">Where in the file each character of the text stands; null if the two can't be matched.</param>
/// <param name="cutAt">Where a comment cuts it off after exactly one space; null if none does.</param>
internal sealed class ScalarSyntax(TextSpan span, string text, bool isQuoted = false, CharacterPlaces? places = null, TextSpan? cutAt = null)
    : SyntaxNode(span)
{
    public string Text { get; } = text;

    public bool IsQuoted { get; } = isQuoted;

    public TextSpan? CutAt { get; } = cutAt;

    /// <summary>True if nothing was written: <c>titel:</c>.</summary>
    public bool IsEmpty => Text.Length == 0 && !IsQuoted;

    /// <summary>True if the place of each character is known.</summary>
    public bool IsMatched => places is not null;

    /// <summary>The place in the file of a stretch of the text; the whole scalar where the two can't be matched character by character.</summary>
    public TextSpan SpanOf(int start, int length) => places?.SpanOf(start, length) ?? Span;

    /// <summary>The places of a stretch of the text; null where they are not known character by character.</summary>
    public CharacterPlaces? PlacesOf(int start, int length) => places?.Slice(start, length);
}

/// <summary>A list of nodes.</summary>
internal sealed class ListSyntax(TextSpan span, IReadOnlyList<SyntaxNode> items) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;
}

/// <summary>Entries of a key and a value each, in the order they were written.</summary>
internal sealed class MapSyntax(TextSpan span, IReadOnlyList<EntrySyntax> entries) : SyntaxNode(span)
{
    public IReadOnlyList<EntrySyntax> Entries { get; } = entries;
}

/// <summary>A key and its value; a key without a value has an empty scalar.</summary>
internal sealed class EntrySyntax(ScalarSyntax key, SyntaxNode value)
{
    public ScalarSyntax Key { get; } = key;

    public SyntaxNode Value { get; } = value;

    public TextSpan Span => Key.Span.Cover(Value.Span);
}
