using Sam.Binding;
using Sam.Keywords;
using static Sam.Schemas.SchemaNode;

namespace Sam.Schemas;

/// <summary>The keywords of a place as a schema: one flat object, so that an editor can offer all of them.</summary>
internal sealed class SchemaPlaces(Language language, SchemaValues values)
{
    private const KeywordPlace WithLanguages = KeywordPlace.Role | KeywordPlace.Option | KeywordPlace.Section | KeywordPlace.Item
        | KeywordPlace.Part | KeywordPlace.Index | KeywordPlace.Barrier | KeywordPlace.Stage;

    private static readonly Message Number = new(
        "Frågan, med sitt nummer eller namn framför: ”- 7a: text”.",
        "The question, with its number or name in front: “- 7a: text”.");

    private static readonly Message Translated = new(
        "I en översättning bredvid enkäten (NAMN.en.sam.yaml): texten på det andra språket.",
        "In a translation beside the questionnaire (NAME.en.sam.yaml): the text in the other language.");

    /// <summary>The places that a questionnaire's values lead to, nearest first; the top of the file is not among them.</summary>
    public static IReadOnlyList<KeywordPlace> BelowHead()
    {
        var places = new List<KeywordPlace> { KeywordPlace.Head };
        for (var i = 0; i < places.Count; i++)
        {
            var shapes = KeywordTable.All.Where(k => (k.Where & places[i]) != 0).Select(k => KeywordShapes.Of(k, places[i]));
            places.AddRange(shapes.SelectMany(LeadTo).Except(places).ToList());
        }

        return places.Skip(1).ToList();
    }

    /// <summary>The object of a place.</summary>
    public Map Of(KeywordPlace place)
    {
        var keywords = KeywordTable.All.Where(k => (k.Where & place) != 0).ToList();
        var patterns = new List<(string, SchemaNode)> { (SchemaPatterns.TypedOtherwise(keywords.Select(k => k.In(language))), SchemaNode.Of()) };
        if (TakesLanguages(place))
        {
            patterns.Add((SchemaPatterns.LanguageCode, Translation(new Message("Texten på ett annat språk.", "The text in another language."))));
        }

        if (place is KeywordPlace.Item or KeywordPlace.Head)
        {
            var isHead = place == KeywordPlace.Head;
            patterns.Add((OwnName(keywords, mayHavePoints: isHead), Described(isHead ? Translated : Number, values.Of(new KeywordValue(ValueKind.Text)))));
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

    private static IEnumerable<KeywordPlace> LeadTo(ValueShape shape) =>
        new[] { shape.Place }.Concat(shape.Element is { } element ? LeadTo(element) : []).Where(p => p != KeywordPlace.None);

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

    // What a translation names may lie inside something else: 11.alltid.
    private string OwnName(List<Keyword> keywords, bool mayHavePoints) => SchemaPatterns.NameBeside(
        keywords.Select(k => k.In(language)).Concat(LanguageCodes.All),
        keywords.Select(k => k.In(language == Language.Swedish ? Language.English : Language.Swedish)),
        mayHavePoints);

    // Both: editors differ in which of them they show.
    private Map Described(Message means, Map value) =>
        SchemaNode.Of(("description", means.In(language)), ("markdownDescription", means.In(language))).With(value);

    private static bool TakesLanguages(KeywordPlace place) => (place & WithLanguages) != 0;
}
