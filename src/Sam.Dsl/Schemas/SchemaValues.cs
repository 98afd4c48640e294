using Sam.Keywords;
using static Sam.Schemas.SchemaNode;

namespace Sam.Schemas;

/// <summary>The shape of each kind of value as a schema.</summary>
internal sealed class SchemaValues(Language language)
{
    // Sam keeps what the author typed, so a text that YAML takes for a number is still a text. Booleans are left out: editors would offer them.
    private static readonly SchemaNode Scalars = ListOf("string", "number");

    /// <summary>What stands behind a keyword.</summary>
    public Map Of(KeywordValue value) => value.Shape.Kind switch
    {
        ValueKind.Word => Word(value),
        ValueKind.Words or ValueKind.OptionNames => AnyOf(ListWith(value, Word(value)), Word(value)),
        ValueKind.Text => Reference("text"),
        ValueKind.Texts => AnyOf(Reference("text"), ListWith(value, Reference("text"))),
        ValueKind.Expression => Leaf(value, Scalars),
        ValueKind.Scale => Reference("answers"),
        ValueKind.Options => Reference("options"),
        ValueKind.SpecialOptions => AnyOf(ByName(value, Reference("text")), ListWith(value, Reference("text")), Leaf(value, Scalars)),
        ValueKind.Scores => AnyOf(ByName(value, Word(value)), ListWith(value, Word(value))),
        ValueKind.TextOrEntries => AnyOf(Place(value), Leaf(value, Scalars)),
        ValueKind.WordOrEntries => AnyOf(Place(value), Word(value)),
        ValueKind.Named => value.Shape.Place == KeywordPlace.None ? Named(value) : Place(value),
        ValueKind.List => ListWith(value, Place(value)),
        _ => Place(value),
    };

    /// <summary>A scale behind <c>svar</c>: a block, a list of options, a name.</summary>
    public Map Answers() => AnyOf(
        Reference(NameOf(KeywordPlace.Scale)),
        Reference("optionList"),
        SchemaNode.Of(
            ("enum", ListOf(BuiltInScales.Names)),
            ("markdownEnumDescriptions", ListOf(BuiltInScales.Names.Select(BuiltInLabels)))),
        Leaf(KeywordValue.Of(ValueShape.Scale), Scalars));

    /// <summary>Options: <c>code: label</c>, or a list.</summary>
    public Map Options() => AnyOf(ByName(KeywordValue.Of(OptionsShape), Reference("text")), Reference("optionList"));

    /// <summary>A list of options, short or long.</summary>
    public Map OptionList()
    {
        var value = KeywordValue.Of(OptionsShape);
        return ListWith(value, AnyOf(Reference(NameOf(KeywordPlace.Option)), Leaf(value, Scalars)));
    }

    /// <summary>A text, in one language or several.</summary>
    public Map Text()
    {
        var one = Plain();
        return AnyOf(
            SchemaNode.Of(
                ("type", "object"),
                ("properties", SchemaNode.Of(("sv", one), ("en", one))),
                ("patternProperties", SchemaNode.Of((SchemaPatterns.LanguageCode, one))),
                ("additionalProperties", false)),
            one);
    }

    /// <summary>A text of a single language.</summary>
    public Map Plain() => Leaf(KeywordValue.Of(ValueShape.Text), Scalars);

    public static string NameOf(KeywordPlace place) => char.ToLowerInvariant(place.ToString()[0]) + place.ToString().Substring(1);

    public static Map Reference(string definition) => SchemaNode.Of(("$ref", "#/definitions/" + definition));

    public static Map AnyOf(params SchemaNode[] branches) => SchemaNode.Of(("anyOf", ListOf(branches)));

    private static ValueShape OptionsShape { get; } = new(ValueKind.Options, KeywordPlace.Option);

    private static string ShareOrNumber => SchemaPatterns.Share + "|" + SchemaPatterns.Number;

    private static string CommentPattern
    {
        get
        {
            var on = SchemaPatterns.AnyCase(ValueWords.On.SelectMany(w => new[] { w.Swedish, w.English }));
            return SchemaPatterns.AnyCase(ValueWords.YesNo.SelectMany(w => new[] { w.Swedish, w.English })) + "|" + on.TrimEnd('$') + " .+$";
        }
    }

    private static Map Place(KeywordValue value) => Reference(NameOf(value.Shape.Place));

    // Parts may be a list too: "- a: text".
    private Map Named(KeywordValue value)
    {
        var byName = ByName(value, Of(KeywordValue.Of(value.Shape.Element!)));
        return value.Shape.Element!.Place == KeywordPlace.Part ? AnyOf(byName, ListWith(value, byName)) : byName;
    }

    // What is offered comes first, then what else is taken.
    private Map Word(KeywordValue value) => value.Word switch
    {
        WordKind.Number => Leaf(value, Scalars, SchemaPatterns.Number),
        WordKind.WholeNumber => Leaf(value, ListOf("string", "integer"), SchemaPatterns.WholeNumber),
        WordKind.Period => Leaf(value, ListOf("string", "integer"), SchemaPatterns.Period),
        WordKind.Threshold => Leaf(value, Scalars, ShareOrNumber),
        // The decimals of a share in a list in brackets are an element of their own to YAML.
        WordKind.Target => AnyOf(Offered(value), Leaf(value, Scalars, ShareOrNumber + "|" + AnyOffered(value))),
        WordKind.Comment => AnyOf(Offered(value), Leaf(value, "string", CommentPattern)),
        WordKind.MinAnswered => AnyOf(Offered(value), Leaf(value, ListOf("string", "integer"), SchemaPatterns.AllBut + "|" + AnyOffered(value))),
        WordKind.OneOf => AnyOf(Offered(value), Leaf(value, "string", AnyOffered(value))),
        _ => value.Offers.Count == 0 ? Leaf(value, Scalars) : AnyOf(Offered(value), Leaf(value, Scalars)),
    };

    private Map Offered(KeywordValue value)
    {
        var offered = SchemaNode.Of(("enum", ListOf(value.Offers.Select(o => o.In(language)))));
        if (value.Offers.Any(o => o.Means is not null))
        {
            offered = offered.With(("markdownEnumDescriptions", ListOf(value.Offers.Select(o => o.Means?.In(language) ?? ""))));
        }

        return Wanting(value, offered);
    }

    private static string AnyOffered(KeywordValue value) => SchemaPatterns.AnyCase(value.Offers.SelectMany(o => o.All));

    private Map ListWith(KeywordValue value, Map element) => Wanting(value, SchemaNode.Of(("type", "array"), ("items", element)));

    private Map ByName(KeywordValue value, Map each) => Wanting(value, SchemaNode.Of(("type", "object"), ("additionalProperties", each)));

    private Map Leaf(KeywordValue value, SchemaNode type, string? pattern = null)
    {
        var leaf = SchemaNode.Of(("type", type));
        return Wanting(value, pattern is null ? leaf : leaf.With(("pattern", pattern)));
    }

    private Map Wanting(KeywordValue value, Map schema)
    {
        var words = value.Words();
        return schema.With(("errorMessage", new Message($"Här ska det stå {words.Swedish}.", $"Here goes {words.English}.").In(language)));
    }

    private string BuiltInLabels(string name)
    {
        var options = BuiltInScales.Find(name)!.Options;
        return options.IsEmpty ? Open(name).In(language) : string.Join(" · ", options.Select(o => o.Label.In(language)));
    }

    private static Message Open(string name) => name switch
    {
        BuiltInScales.Number => new Message("Ett tal", "A number"),
        BuiltInScales.Date => new Message("Ett datum", "A date"),
        _ => new Message("Svar med egna ord", "An answer in words of one’s own"),
    };
}
