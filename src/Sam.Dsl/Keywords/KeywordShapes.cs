using K = Sam.Keywords.KeywordTable;
using P = Sam.Keywords.KeywordPlace;

namespace Sam.Keywords;

/// <summary>How the value behind each keyword is written: what a notation reads and a formatter writes, told from what the keyword takes.</summary>
internal static class KeywordShapes
{
    private static readonly ValueShape Options = new(ShapeKind.Options, P.Option);

    // Options are named by labels, which may hold commas; a target may be that of an index, by its name.
    private static readonly Dictionary<Keyword, ValueShape> Own = new()
    {
        [K.Positive] = ValueShape.OptionNames,
        [K.Exclusive] = ValueShape.OptionNames,
        [K.ActionWhen] = ValueShape.OptionNames,
        [K.Given] = ValueShape.Named(ValueShape.OptionNames),
        [K.Targets] = new(ShapeKind.Named, P.Targets, ValueShape.Words),
    };

    /// <summary>The shape of the value of a keyword at a place; some words mean different things at different places.</summary>
    public static ValueShape Of(Keyword keyword, KeywordPlace place) =>
        Own.TryGetValue(keyword, out var own) ? own : Of(KeywordValues.Of(keyword, place));

    private static ValueShape Of(KeywordValue value) => value.Kind switch
    {
        ValueKind.Text => ValueShape.Text,
        ValueKind.Texts => ValueShape.Texts,
        ValueKind.Words or ValueKind.Target => ValueShape.Words,
        ValueKind.Expression => ValueShape.Expression,
        ValueKind.Scale => ValueShape.Scale,
        ValueKind.Options => Options,
        ValueKind.Scores => new ValueShape(ShapeKind.Scores),
        ValueKind.SpecialOption => ValueShape.SpecialOptions,
        ValueKind.Questions => ValueShape.List(P.Item),
        ValueKind.Parts => ValueShape.Named(new ValueShape(ShapeKind.TextOrEntries, P.Part)),
        ValueKind.TextByName => ValueShape.Named(ValueShape.Text),
        ValueKind.WordsByName => ValueShape.Named(ValueShape.Word),
        ValueKind.ScaleByName => ValueShape.Named(ValueShape.Scale),
        ValueKind.Block => ValueShape.Entries(value.Block),
        ValueKind.WordOrBlock => new ValueShape(ShapeKind.WordOrEntries, value.Block),
        ValueKind.BlockList => ValueShape.List(value.Block),
        ValueKind.BlockByName => ValueShape.Named(ValueShape.Entries(value.Block)),
        ValueKind.TextOrBlockByName => ValueShape.Named(new ValueShape(ShapeKind.TextOrEntries, value.Block)),
        _ => ValueShape.Word,
    };
}
