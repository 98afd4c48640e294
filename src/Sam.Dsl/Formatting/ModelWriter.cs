using Sam.Formatting.Model;
using Sam.Text;

namespace Sam.Formatting;

/// <summary>A questionnaire → text, by way of its tree.</summary>
internal static class ModelWriter
{
    public static string Write(Questionnaire questionnaire, QuestionnaireNotation notation, Language keywords)
    {
        var textLanguage = questionnaire.Head.Languages.IsEmpty ? keywords.Code() : questionnaire.Head.Languages[0];
        var tree = QuestionnaireTree.Of(questionnaire, keywords, textLanguage);
        var output = new FormattedText(new SourceTrivia(new SourceText("", ""), []));
        return notation == QuestionnaireNotation.Yaml
            ? new YamlWriter(output).Write(tree)
            : new NotationWriter(output, keywords, textLanguage).Write(tree);
    }
}
