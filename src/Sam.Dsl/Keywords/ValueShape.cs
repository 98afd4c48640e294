namespace Sam.Keywords;

/// <summary>What a value looks like all the way down.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Place">For entries and lists: the place that says which keywords they may have.</param>
/// <param name="Element">For names of the author's own: the shape of the values behind them.</param>
internal sealed record ValueShape(ValueKind Kind, KeywordPlace Place = KeywordPlace.None, ValueShape? Element = null)
{
    public static readonly ValueShape Word = new(ValueKind.Word);
    public static readonly ValueShape Words = new(ValueKind.Words);
    public static readonly ValueShape Text = new(ValueKind.Text);
    public static readonly ValueShape Texts = new(ValueKind.Texts);
    public static readonly ValueShape Expression = new(ValueKind.Expression);
    public static readonly ValueShape Scale = new(ValueKind.Scale, KeywordPlace.Scale);
    public static readonly ValueShape OptionNames = new(ValueKind.OptionNames);
    public static readonly ValueShape SpecialOptions = new(ValueKind.SpecialOptions);

    public static ValueShape Entries(KeywordPlace place) => new(ValueKind.Entries, place);

    public static ValueShape List(KeywordPlace place) => new(ValueKind.List, place);

    public static ValueShape Named(ValueShape element) => new(ValueKind.Named, Element: element);
}
