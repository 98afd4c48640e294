using System.Text.Json;
using Sam.Keywords;
using Sam.Schemas;

namespace Sam.Dsl.Tests;

/// <summary>The JSON schemas say what the keyword table says, and are built as editors need them.</summary>
public class SchemaTests
{
    // Those of a questionnaire; sam.yaml has its own.
    private static readonly IReadOnlyList<KeywordPlace> Places = [KeywordPlace.Head, .. SchemaPlaces.BelowHead()];

    public static TheoryData<Language> Languages => [Language.Swedish, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheCommittedCopyIsTheOneThatIsMade(Language language)
    {
        var path = Repository.PathOf("schemas/" + QuestionnaireSchema.FileName(language));
        if (Environment.GetEnvironmentVariable("SAM_ACCEPT") == "1")
        {
            File.WriteAllText(path, QuestionnaireSchema.Json(language));
        }

        Assert.Equal(File.ReadAllText(path), QuestionnaireSchema.Json(language));
    }

    [Fact]
    public void EveryPlaceOfAQuestionnaireIsReached() => Assert.Superset(
        new HashSet<KeywordPlace>
        {
            KeywordPlace.Head, KeywordPlace.Respondents, KeywordPlace.Role, KeywordPlace.Scale, KeywordPlace.Option, KeywordPlace.Section, KeywordPlace.Item,
            KeywordPlace.Part, KeywordPlace.Index, KeywordPlace.Targets, KeywordPlace.Light, KeywordPlace.Previously, KeywordPlace.Barrier, KeywordPlace.Stage,
            KeywordPlace.Check,
        },
        Places.ToHashSet());

    [Fact]
    public void EveryKeywordHasAValueAtEachOfItsPlaces() => Assert.All(
        KeywordTable.All.SelectMany(k => Places.Where(p => k.Where.HasFlag(p)).Select(p => (Keyword: k, Place: p))),
        row => Assert.NotEqual("", KeywordValues.Of(row.Keyword, row.Place).Words().Swedish));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryKeywordIsAtItsPlacesAndNowhereElse(Language language)
    {
        var root = Schema(language);
        foreach (var place in Places)
        {
            var expected = KeywordTable.All.Where(k => k.Where.HasFlag(place)).Select(k => k.In(language)).ToHashSet();
            Assert.Superset(expected, PropertiesOf(root, place).Select(p => p.Name).ToHashSet());
            Assert.Empty(PropertiesOf(root, place).Select(p => p.Name).Except(expected).Except(["sv", "en"]));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryKeywordIsExplained(Language language) => Assert.All(
        Places.SelectMany(p => PropertiesOf(Schema(language), p)),
        property => Assert.NotEqual("", property.Value.GetProperty("markdownDescription").GetString()));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLeafSaysWhatItWants(Language language) => Assert.All(
        Objects(Schema(language)).Where(o => o.TryGetProperty("type", out var type) && (type.ValueKind == JsonValueKind.Array || type.GetString() == "string")),
        leaf => Assert.True(leaf.TryGetProperty("errorMessage", out _), leaf.ToString()));

    // oneOf takes an editor's completion away; snippets anywhere but at the root turn up where they don't belong.
    [Theory]
    [MemberData(nameof(Languages))]
    public void OnlyTheRootHasSnippetsAndNothingIsOneOf(Language language)
    {
        var root = Schema(language);
        Assert.DoesNotContain(Objects(root), o => o.TryGetProperty("oneOf", out _));
        Assert.Single(Objects(root), o => o.TryGetProperty("defaultSnippets", out _));
        Assert.True(root.TryGetProperty("defaultSnippets", out _));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryReferenceHasItsDefinition(Language language)
    {
        var root = Schema(language);
        var defined = root.GetProperty("definitions").EnumerateObject().Select(d => "#/definitions/" + d.Name).ToHashSet();
        var used = Objects(root).Where(o => o.TryGetProperty("$ref", out _)).Select(o => o.GetProperty("$ref").GetString()!).ToHashSet();
        Assert.Equal(defined, used);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheObjectBranchComesFirst(Language language) => Assert.All(
        Objects(Schema(language)).Where(o => o.TryGetProperty("anyOf", out _)).Select(o => o.GetProperty("anyOf").EnumerateArray().ToList()),
        branches => Assert.DoesNotContain(branches.Skip(1), b => b.TryGetProperty("properties", out _)));

    [Theory]
    [InlineData("1")]
    [InlineData("7a")]
    [InlineData("10å")]
    [InlineData("S")]
    [InlineData("M2")]
    [InlineData("sam-1")]
    [InlineData("ö-mål")]
    [InlineData("on")]
    public void ANameOfAQuestionIsTaken(string name) => Assert.Matches(NamePattern(Language.Swedish), name);

    [Theory]
    [InlineData("svar")]
    [InlineData("Svar")]
    [InlineData("hjäp")]
    [InlineData("visaom")]
    [InlineData("vissa-om")]
    [InlineData("lagrumm")]
    [InlineData("answers")]
    [InlineData("en")]
    [InlineData("två ord")]
    public void AKeywordOrAMisspeltOneIsNoNameOfAQuestion(string name) => Assert.DoesNotMatch(NamePattern(Language.Swedish), name);

    private static string NamePattern(Language language) =>
        Branch(Schema(language).GetProperty("definitions").GetProperty("item")).GetProperty("patternProperties").EnumerateObject().Last().Name;

    private static IEnumerable<JsonProperty> PropertiesOf(JsonElement root, KeywordPlace place)
    {
        var name = char.ToLowerInvariant(place.ToString()[0]) + place.ToString()[1..];
        return (place == KeywordPlace.Head ? root : Branch(root.GetProperty("definitions").GetProperty(name))).GetProperty("properties").EnumerateObject();
    }

    private static JsonElement Branch(JsonElement definition) => definition.TryGetProperty("anyOf", out var branches) ? branches[0] : definition;

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static JsonElement Schema(Language language) => JsonDocument.Parse(QuestionnaireSchema.Json(language)).RootElement;
}
