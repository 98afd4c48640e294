using Sam.Binding;
using Sam.Keywords;
using static Sam.Schemas.SchemaNode;

namespace Sam.Schemas;

/// <summary>The keywords of a place as a schema: one flat object, so that an editor can offer all of them.</summary>
internal sealed class SchemaPlaces(Language language, SchemaValues values)
{
    private const KeywordPlace WithLanguages = KeywordPlace.Role | KeywordPlace.Option | KeywordPlace.Section | KeywordPlace.Item
        | KeywordPlace.Part | KeywordPlace.Index | KeywordPlace.Barrier | KeywordPlace.Stage;

    /// <summary>Every place that has keywords, but the top of the file.</summary>
    public static IEnumerable<KeywordPlace> BelowHead => Enumerable.Range(0, 31)
        .Select(bit => (KeywordPlace)(1 << bit))
        .Where(p => p != KeywordPlace.Head && KeywordTable.All.Any(k => (k.Where & p) != 0));

    /// <summary>The object of a place.</summary>
    public Map Of(KeywordPlace place)
    {
        var keywords = KeywordTable.All.Where(k => (k.Where & place) != 0).ToList();
        var patterns = new List<(string, SchemaNode)> { (SchemaPatterns.TypedOtherwise(keywords.Select(k => k.In(language))), SchemaNode.Of()) };
        if (TakesLanguages(place))
        {
            patterns.Add((SchemaPatterns.LanguageCode, Translation(new Message("Texten på ett annat språk.", "The text in another language."))));
        }

        if (place == KeywordPlace.Item)
        {
            patterns.Add((OwnName(keywords), Described(Number, values.Of(new KeywordValue(ValueKind.Text)))));
        }

        if (place == KeywordPlace.Light)
        {
            patterns.Add((SchemaPatterns.CutDecimals, SchemaNode.Of()));
        }

        return SchemaNode.Of(
            ("type", "object"),
            ("properties", new Map([.. keywords.Select(k => (k.In(language), (SchemaNode)Property(k, place))), .. Languages(place)])),
            ("patternProperties", new Map(patterns)),
            ("additionalProperties", place == KeywordPlace.Targets ? IndexTarget() : false),
            ("errorMessage", new Message($"Det här är inget nyckelord {place.Words().Swedish}.", $"This is no keyword {place.Words().English}.").In(language)));
    }

    private Map Property(Keyword keyword, KeywordPlace place)
    {
        var value = KeywordValues.Of(keyword, place);
        var words = value.Words();
        return Described(
            new Message($"{keyword.Means.Swedish}\n\nVärde: {words.Swedish}.", $"{keyword.Means.English}\n\nValue: {words.English}."),
            values.Of(value));
    }

    // A code of the other language is what authors need most often; the rest go by the pattern.
    private IEnumerable<(string, SchemaNode)> Languages(KeywordPlace place) => TakesLanguages(place)
        ? [("sv", Translation(new Message("Texten på svenska.", "The text in Swedish."))), ("en", Translation(new Message("Texten på engelska.", "The text in English.")))]
        : [];

    private Map Translation(Message means) => Described(means, values.Plain());

    private SchemaNode IndexTarget() =>
        values.Of(KeywordValues.Of(KeywordTable.TargetResponseRate, KeywordPlace.Targets));

    private string OwnName(List<Keyword> keywords) => SchemaPatterns.NameBeside(
        keywords.Select(k => k.In(language)).Concat(LanguageCodes.All),
        keywords.Select(k => k.In(language == Language.Swedish ? Language.English : Language.Swedish)));

    private static Message Number { get; } = new(
        "Frågan, med sitt nummer eller namn framför: ”- 7a: text”.",
        "The question, with its number or name in front: “- 7a: text”.");

    // Both: editors differ in which of them they show.
    private Map Described(Message means, Map value) =>
        SchemaNode.Of(("description", means.In(language)), ("markdownDescription", means.In(language))).With(value);

    private static bool TakesLanguages(KeywordPlace place) => (place & WithLanguages) != 0;
}
