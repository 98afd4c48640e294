using Sam.Keywords;
using Sam.Schemas;
using static Sam.Schemas.SchemaNode;

namespace Sam;

/// <summary>
/// The questionnaire language as JSON Schema (draft-07), one per language of keywords: with it an editor that knows YAML offers keywords and
/// values, explains them and underlines what is none. <c>sam check</c> finds far more; what the schema calls wrong is wrong there too.
/// </summary>
public static class QuestionnaireSchema
{
    /// <summary>The usual name of the schema's file: <c>sam.sv.schema.json</c> or <c>sam.en.schema.json</c>.</summary>
    public static string FileName(Language language) => $"sam.{language.Code()}.schema.json";

    /// <summary>The schema of questionnaires with keywords in a language; hover texts and messages are in the same language.</summary>
    public static string Json(Language language)
    {
        var values = new SchemaValues(language);
        var places = new SchemaPlaces(language, values);
        return Of(("$schema", "http://json-schema.org/draft-07/schema#"))
            .With(places.Of(KeywordPlace.Head))
            .With(
                ("defaultSnippets", SchemaSnippets.Of(language)),
                ("definitions", new Map([.. Shared(values), .. SchemaPlaces.BelowHead().Select(p => Definition(p, places, values))])))
            .ToJson();
    }

    private static (string, SchemaNode)[] Shared(SchemaValues values) =>
    [
        ("text", values.Text()),
        ("answers", values.Answers()),
        ("options", values.Options()),
        ("optionList", values.OptionList()),
    ];

    // A question and a part may be a text alone. The object comes first: an editor offers what the first branch has.
    private static (string, SchemaNode) Definition(KeywordPlace place, SchemaPlaces places, SchemaValues values)
    {
        SchemaNode node = place is KeywordPlace.Item or KeywordPlace.Part
            ? SchemaValues.AnyOf(places.Of(place), values.Plain())
            : places.Of(place);
        return (SchemaValues.NameOf(place), node);
    }
}
