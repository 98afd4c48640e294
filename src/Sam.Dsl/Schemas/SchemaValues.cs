using Sam.Keywords;
using static Sam.Schemas.SchemaNode;

namespace Sam.Schemas;

/// <summary>The shape of each kind of value as a schema.</summary>
internal sealed class SchemaValues(Language language)
{
    // Sam keeps what the author typed, so a text that YAML takes for a number is still a text. Booleans are left out: editors would offer them.
    private static readonly SchemaNode Scalars = ListOf("string", "number");

    /// <summary>What stands behind a keyword.</summary>
    public Map Of(KeywordValue value) => value.Kind switch
    {
        ValueKind.Text => Reference("text"),
        ValueKind.Texts => AnyOf(Reference("text"), ListWith(value, Reference("text"))),
        ValueKind.Word => Word(value),
        ValueKind.Words => AnyOf(ListWith(value, Word(value)), Word(value)),
        ValueKind.OneOf => OneOf(value),
        ValueKind.Number => Leaf(value, Scalars, SchemaPatterns.Number),
        ValueKind.WholeNumber => Leaf(value, ListOf("string", "integer"), SchemaPatterns.WholeNumber),
        ValueKind.Period => Leaf(value, ListOf("string", "integer"), SchemaPatterns.Period),
        ValueKind.Threshold => Leaf(value, Scalars, ShareOrNumber),
        ValueKind.Target => AnyOf(ListWith(value, Target(value)), Target(value)),
        ValueKind.Expression => Leaf(value, Scalars),
        ValueKind.Comment => AnyOf(Offered(value), Leaf(value, "string", CommentPattern)),
        ValueKind.MinAnswered => AnyOf(Offered(value), Leaf(value, ListOf("string", "integer"), SchemaPatterns.AllBut + "|" + SchemaPatterns.AnyCase(value.Offers.SelectMany(o => o.All)))),
        ValueKind.Scale => Reference("answers"),
        ValueKind.Options => Reference("options"),
        ValueKind.Scores => AnyOf(ByName(value, Number), ListWith(value, Number)),
        ValueKind.SpecialOption => AnyOf(ByName(value, Reference("text")), ListWith(value, Reference("text")), Leaf(value, Scalars)),
        ValueKind.Questions => ListWith(value, Reference("item")),
        ValueKind.Parts => AnyOf(ByName(value, Reference("part")), ListWith(value, ByName(value, Reference("part")))),
        ValueKind.TextByName => ByName(value, Reference("text")),
        ValueKind.WordsByName => ByName(value, AnyOf(Leaf(value, Scalars), ListWith(value, Leaf(value, Scalars)))),
        ValueKind.ScaleByName => ByName(value, Reference("answers")),
        ValueKind.Block => Reference(NameOf(value.Block)),
        ValueKind.WordOrBlock => AnyOf(Reference(NameOf(value.Block)), Word(value)),
        ValueKind.BlockList => ListWith(value, Reference(NameOf(value.Block))),
        ValueKind.BlockByName => ByName(value, Reference(NameOf(value.Block))),
        _ => ByName(value, AnyOf(Reference(NameOf(value.Block)), Leaf(value, Scalars))),
    };

    /// <summary>A scale behind <c>svar</c>: a block, a list of options, a name.</summary>
    public Map Answers()
    {
        var name = new KeywordValue(ValueKind.Scale);
        return AnyOf(
            Reference(NameOf(KeywordPlace.Scale)),
            Reference("optionList"),
            SchemaNode.Of(
                ("enum", ListOf(BuiltInScales.Names)),
                ("markdownEnumDescriptions", ListOf(BuiltInScales.Names.Select(BuiltInLabels)))),
            Leaf(name, Scalars));
    }

    /// <summary>Options: <c>code: label</c>, or a list.</summary>
    public Map Options() => AnyOf(ByName(new KeywordValue(ValueKind.Options), Reference("text")), Reference("optionList"));

    /// <summary>A list of options, short or long.</summary>
    public Map OptionList()
    {
        var value = new KeywordValue(ValueKind.Options);
        return ListWith(value, AnyOf(Reference(NameOf(KeywordPlace.Option)), Leaf(value, Scalars)));
    }

    /// <summary>A text, in one language or several.</summary>
    public Map Text()
    {
        var value = new KeywordValue(ValueKind.Text);
        var one = Leaf(value, Scalars);
        return AnyOf(
            SchemaNode.Of(
                ("type", "object"),
                ("properties", SchemaNode.Of(("sv", one), ("en", one))),
                ("patternProperties", SchemaNode.Of((SchemaPatterns.LanguageCode, one))),
                ("additionalProperties", false)),
            one);
    }

    /// <summary>A text of a single language.</summary>
    public Map Plain() => Leaf(new KeywordValue(ValueKind.Text), Scalars);

    public static string NameOf(KeywordPlace place) => char.ToLowerInvariant(place.ToString()[0]) + place.ToString().Substring(1);

    public static Map Reference(string definition) => SchemaNode.Of(("$ref", "#/definitions/" + definition));

    public static Map AnyOf(params SchemaNode[] branches) => SchemaNode.Of(("anyOf", ListOf(branches)));

    private static string ShareOrNumber => SchemaPatterns.Share + "|" + SchemaPatterns.Number;

    private static string CommentPattern
    {
        get
        {
            var on = SchemaPatterns.AnyCase(ValueWords.On.SelectMany(w => new[] { w.Swedish, w.English }));
            return SchemaPatterns.AnyCase(ValueWords.YesNo.SelectMany(w => new[] { w.Swedish, w.English })) + "|" + on.TrimEnd('$') + " .+$";
        }
    }

    private Map Number => Leaf(new KeywordValue(ValueKind.Number), Scalars, SchemaPatterns.Number);

    private Map ListWith(KeywordValue value, Map element) => Wanting(value, SchemaNode.Of(("type", "array"), ("items", element)));

    private Map ByName(KeywordValue value, Map each) => Wanting(value, SchemaNode.Of(("type", "object"), ("additionalProperties", each)));

    // The words that are offered, then any other.
    private Map Word(KeywordValue value) => value.Offers.Count == 0 ? Leaf(value, Scalars) : AnyOf(Offered(value), Leaf(value, Scalars));

    private Map OneOf(KeywordValue value) =>
        AnyOf(Offered(value), Leaf(value, "string", SchemaPatterns.AnyCase(value.Offers.SelectMany(o => o.All))));

    // The decimals of a share in a list in brackets are an element of their own to YAML.
    private Map Target(KeywordValue value) =>
        AnyOf(Offered(value), Leaf(value, Scalars, ShareOrNumber + "|" + SchemaPatterns.AnyCase(value.Offers.SelectMany(o => o.All))));

    private Map Offered(KeywordValue value)
    {
        var offered = SchemaNode.Of(("enum", ListOf(value.Offers.Select(o => o.In(language)))));
        if (value.Offers.Any(o => o.Means is not null))
        {
            offered = offered.With(("markdownEnumDescriptions", ListOf(value.Offers.Select(o => o.Means?.In(language) ?? ""))));
        }

        return Wanting(value, offered);
    }

    private Map Leaf(KeywordValue value, SchemaNode type, string? pattern = null)
    {
        var leaf = SchemaNode.Of(("type", type));
        return Wanting(value, pattern is null ? leaf : leaf.With(("pattern", pattern)));
    }

    private Map Wanting(KeywordValue value, Map schema) => schema.With(("errorMessage", Wanted(value)));

    private string Wanted(KeywordValue value) => new Message($"Här ska det stå {value.Words().Swedish}.", $"Here goes {value.Words().English}.").In(language);

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
