namespace Sam.Keywords;

/// <summary>What a value looks like all the way down.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Place">For entries and lists: the place that says which keywords they may have.</param>
/// <param name="Element">For names of the author's own: the shape of the values behind them.</param>
internal sealed record ValueShape(ShapeKind Kind, KeywordPlace Place = KeywordPlace.None, ValueShape? Element = null)
{
    public static readonly ValueShape Word = new(ShapeKind.Word);
    public static readonly ValueShape Words = new(ShapeKind.Words);
    public static readonly ValueShape Text = new(ShapeKind.Text);
    public static readonly ValueShape Texts = new(ShapeKind.Texts);
    public static readonly ValueShape Expression = new(ShapeKind.Expression);
    public static readonly ValueShape Scale = new(ShapeKind.Scale, KeywordPlace.Scale);
    public static readonly ValueShape OptionNames = new(ShapeKind.OptionNames);
    public static readonly ValueShape SpecialOptions = new(ShapeKind.SpecialOptions);

    public static ValueShape Entries(KeywordPlace place) => new(ShapeKind.Entries, place);

    public static ValueShape List(KeywordPlace place) => new(ShapeKind.List, place);

    public static ValueShape Named(ValueShape element) => new(ShapeKind.Named, Element: element);
}
