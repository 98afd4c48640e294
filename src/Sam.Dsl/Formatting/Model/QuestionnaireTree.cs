using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting.Model;

/// <summary>A questionnaire → the tree of a file that means the same: everything is said where it belongs, nothing flows down.</summary>
internal static class QuestionnaireTree
{
    public static MapSyntax Of(Questionnaire questionnaire, Language language, string textLanguage)
    {
        var words = new TreeWords(language, textLanguage);
        var named = Named(questionnaire);
        var scales = new ScaleTree(words, named);
        var head = new HeadTree(words, scales);
        return TreeWords.Map(
        [
            .. head.Before(questionnaire, named.Values),
            .. Structure(questionnaire, words, scales),
            .. head.Behind(questionnaire),
        ]);
    }

    private static IEnumerable<EntrySyntax> Structure(Questionnaire questionnaire, TreeWords words, ScaleTree scales)
    {
        var titled = questionnaire.Sections.Where(s => s.Title is not null).ToList();
        foreach (var open in questionnaire.Sections.Where(s => s.Title is null))
        {
            yield return words.Entry(KeywordTable.Questions, new ItemTree(words, scales, open.Laws).Questions(open.Items));
        }

        if (titled.Count > 0)
        {
            yield return words.Entry(KeywordTable.Sections, new ListSyntax(default, titled.Select(s => (SyntaxNode)TreeWords.Map(
            [
                words.Entry(KeywordTable.SectionTitle, words.Text(s.Title!)),
                words.Entry(KeywordTable.Id, TreeWords.Word(s.Id)),
                .. words.Some(KeywordTable.Laws, s.Laws, l => TreeWords.Words(l.Select(r => r.Text))),
                .. words.Some(KeywordTable.Note, s.Notes, n => words.Texts(n)),
                words.Entry(KeywordTable.Questions, new ItemTree(words, scales, s.Laws).Questions(s.Items)),
            ])).ToList()));
        }
    }

    // Of scales with one name the shortest is the declared one: a question may have added options of its own.
    private static Dictionary<string, ResponseScale> Named(Questionnaire questionnaire) => questionnaire.Items
        .Select(i => i.Scale)
        .Concat(questionnaire.Head.UnitProperties.Select(p => p.Scale))
        .OfType<ResponseScale>()
        .Where(s => s.Id.Length > 0 && BuiltInScales.Find(s.Id) is null)
        .GroupBy(s => s.Id, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.OrderBy(s => s.Options.Count).First(), StringComparer.OrdinalIgnoreCase);
}
