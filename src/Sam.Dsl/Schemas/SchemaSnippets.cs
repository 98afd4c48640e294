using Sam.Keywords;
using static Sam.Schemas.SchemaNode;

namespace Sam.Schemas;

/// <summary>Beginnings that an editor offers in an empty file.</summary>
internal static class SchemaSnippets
{
    public static SchemaNode Of(Language language) => ListOf(
        Snippet(
            new Message("Ny enkät", "New questionnaire"),
            new Message("En enkät med en skala och en fråga.", "A questionnaire with a scale and a question."),
            language,
            Head(language).With((KeywordTable.Questions.In(language), Questions(language)))),
        Snippet(
            new Message("Ny enkät med områden", "New questionnaire with sections"),
            new Message("En enkät med frågor i områden.", "A questionnaire with questions in sections."),
            language,
            Head(language).With((KeywordTable.Sections.In(language), ListOf(SchemaNode.Of(
                (KeywordTable.SectionTitle.In(language), new Message("${4:Styrning}", "${4:Governance}").In(language)),
                (KeywordTable.Questions.In(language), Questions(language))))))));

    private static Map Head(Language language) => SchemaNode.Of(
        (KeywordTable.Title.In(language), new Message("${1:Årlig uppföljning av SAM}", "${1:Annual follow-up}").In(language)),
        (KeywordTable.Period.In(language), "${2:2026}"),
        (KeywordTable.Anonymous.In(language), ValueWords.YesNo[1].In(language)),
        (KeywordTable.Answers.In(language), "${3:ja-nej}"));

    private static SchemaNode Questions(Language language) => ListOf(
        SchemaNode.Of(("1", new Message("${5:Är målen kända?}", "${5:Are the goals known?}").In(language))));

    private static SchemaNode Snippet(Message label, Message description, Language language, Map body) => SchemaNode.Of(
        ("label", label.In(language)), ("description", description.In(language)), ("body", body));
}
