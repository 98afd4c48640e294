using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting;

/// <summary>A tree with its keywords, value words and expression words in one language. Codes, names and texts stay as they are.</summary>
internal sealed class KeywordTranslation(Language language)
{
    /// <summary>The whole of a file.</summary>
    public MapSyntax Apply(MapSyntax root) => Entries(root, KeywordPlace.Head);

    private MapSyntax Entries(MapSyntax map, KeywordPlace place, ValueShape? named = null) =>
        new(map.Span, map.Entries.Select(e => Entry(e, place, named)).ToList());

    private EntrySyntax Entry(EntrySyntax entry, KeywordPlace place, ValueShape? named)
    {
        if (KeywordTable.At(place, entry.Key.Text.Trim()) is not { } keyword)
        {
            return named is null ? entry : new EntrySyntax(entry.Key, Value(entry.Value, named, null));
        }

        var key = new ScalarSyntax(entry.Key.Span, keyword.In(language), entry.Key.IsQuoted);
        return new EntrySyntax(key, Value(entry.Value, KeywordShapes.Of(keyword, place), keyword));
    }

    private SyntaxNode Value(SyntaxNode node, ValueShape shape, Keyword? keyword) => (shape.Kind, node) switch
    {
        (ShapeKind.Word or ShapeKind.Words, ScalarSyntax word) => Word(word, keyword, shape),
        (ShapeKind.Words, ListSyntax list) => new ListSyntax(list.Span, list.Items.Select(i => i is ScalarSyntax word ? Word(word, keyword, shape) : i).ToList()),
        (ShapeKind.Expression, ScalarSyntax text) => Changed(text, ExpressionTranslation.To(language, text.Text)),
        (ShapeKind.Scale, MapSyntax map) => Entries(map, KeywordPlace.Scale),
        (ShapeKind.Scale or ShapeKind.Options, ListSyntax list) => Elements(list, KeywordPlace.Option),
        (ShapeKind.Entries or ShapeKind.TextOrEntries or ShapeKind.WordOrEntries, MapSyntax map) => Entries(map, shape.Place),
        (ShapeKind.Named, MapSyntax map) => Entries(map, shape.Place, shape.Element),
        (ShapeKind.Named, ListSyntax list) when keyword == KeywordTable.Parts => Entries(Joined(list), shape.Place, shape.Element),
        (ShapeKind.List, ListSyntax list) => Elements(list, shape.Place),
        _ => node,
    };

    // Parts may be a list of one entry each, which says the same as the entries.
    private static MapSyntax Joined(ListSyntax list) => new(list.Span, list.Items.OfType<MapSyntax>().SelectMany(m => m.Entries).ToList());

    private ListSyntax Elements(ListSyntax list, KeywordPlace place) =>
        new(list.Span, list.Items.Select(i => i is MapSyntax map ? Entries(map, place) : i).ToList());

    private ScalarSyntax Word(ScalarSyntax word, Keyword? keyword, ValueShape shape) =>
        keyword is null ? shape.Kind == ShapeKind.Words ? Changed(word, ValueTranslation.Of(KeywordTable.TargetResponseRate, word.Text, language)) : word
        : Changed(word, ValueTranslation.Of(keyword, word.Text, language));

    private static ScalarSyntax Changed(ScalarSyntax scalar, string text) =>
        text == scalar.Text ? scalar : new ScalarSyntax(scalar.Span, text, scalar.IsQuoted);
}
