using Sam.Syntax;
using Sam.Text;

namespace Sam.Files;

/// <summary>
/// Two files of one stem are one questionnaire in two notations: what they mean must be equal. The difference is shown in the text notation's
/// file, whichever of the two is compiled, so that it is one diagnostic and not two.
/// </summary>
internal static class NotationPair
{
    // Where everything differs, the first differences say enough.
    private const int MaxReported = 5;

    /// <summary>The path of the same questionnaire in the other notation.</summary>
    public static string PartnerOf(string path) => QuestionnaireText.PathIn(
        path, QuestionnaireText.IsTextNotation(path) ? QuestionnaireNotation.Yaml : QuestionnaireNotation.Text);

    /// <summary>What differs.</summary>
    /// <param name="text">The questionnaire from the text notation's file.</param>
    /// <param name="yaml">The one from the YAML file.</param>
    /// <param name="source">The text notation's file.</param>
    /// <param name="root">Its tree.</param>
    /// <param name="yamlPath">The path of the YAML file.</param>
    public static IEnumerable<Diagnostic> Compare(Questionnaire text, Questionnaire yaml, SourceText source, MapSyntax root, string yamlPath) =>
        Differences(text, yaml)
            .Take(MaxReported)
            .Select(d => SeveralFileDiagnostics.NotationsDiffer.At(
                source.PlaceOf(PlaceOf(root, d.Name) ?? (root.Entries.Count > 0 ? root.Entries[0].Key.Span : root.Span)),
                new Message(NameOf(source.Path), NameOf(source.Path)), new Message(NameOf(yamlPath), NameOf(yamlPath)), d.What));

    private static IEnumerable<(string? Name, Message What)> Differences(Questionnaire text, Questionnaire yaml)
    {
        if (text.Id != yaml.Id)
        {
            yield return (null, new Message($"den ena heter ”{text.Id}” och den andra ”{yaml.Id}”", $"one is called “{text.Id}” and the other “{yaml.Id}”"));
        }

        if (Shown(text.Head) != Shown(yaml.Head))
        {
            yield return (null, new Message("det som står före frågorna skiljer sig", "what stands before the questions differs"));
        }

        foreach (var code in text.Items.Concat(yaml.Items).Select(i => i.Code).Distinct())
        {
            if (Difference(Find(text, code), Find(yaml, code), code) is { } what)
            {
                yield return (code.Text, what);
            }
        }

        if (!text.Items.Select(i => i.Code).SequenceEqual(yaml.Items.Select(i => i.Code)) && text.Items.Count == yaml.Items.Count)
        {
            yield return (null, new Message("frågorna står inte i samma ordning", "the questions are not in the same order"));
        }

        if (!text.Sections.Select(s => (s.Id, s.Title, s.Laws, s.Notes, s.Items.Count)).SequenceEqual(yaml.Sections.Select(s => (s.Id, s.Title, s.Laws, s.Notes, s.Items.Count))))
        {
            yield return (null, new Message("områdena skiljer sig", "the sections differ"));
        }

        foreach (var id in text.Scores.Concat(yaml.Scores).Select(s => s.Id).Distinct())
        {
            if (text.Scores.FirstOrDefault(s => s.Id == id) != yaml.Scores.FirstOrDefault(s => s.Id == id))
            {
                yield return (id, new Message($"indexet ”{id}” skiljer sig", $"index “{id}” differs"));
            }
        }
    }

    private static Message? Difference(Item? text, Item? yaml, ItemCode code) => (text, yaml) switch
    {
        (null, _) or (_, null) => new Message($"fråga {code} finns bara i den ena", $"question {code} is in one of them only"),
        _ when text == yaml => null,
        _ when text.Text != yaml.Text => new Message($"fråga {code} har olika text", $"question {code} has different words"),
        _ when text.Answer != yaml.Answer => new Message($"fråga {code} har olika svarsalternativ", $"question {code} has different options"),
        _ when text.ShowIf != yaml.ShowIf => new Message($"fråga {code} har olika villkor", $"question {code} has different conditions"),
        _ => new Message($"det som står under fråga {code} skiljer sig", $"what stands below question {code} differs"),
    };

    // A file with keywords of the other language says which language its texts are in; with only that one nothing else follows.
    private static QuestionnaireHead Shown(QuestionnaireHead head) => head.Languages.Count > 1 ? head : head with { Languages = default };

    private static Item? Find(Questionnaire questionnaire, ItemCode code) => questionnaire.TryFind(code.Text, out var item) ? item : null;

    // The key of that name, or of the question that a part belongs to.
    private static TextSpan? PlaceOf(SyntaxNode node, string? name) => name is null ? null : node switch
    {
        MapSyntax map => map.Entries.FirstOrDefault(e => e.Key.Text.Equals(name, StringComparison.OrdinalIgnoreCase))?.Key.Span
            ?? map.Entries.Select(e => PlaceOf(e.Value, name)).FirstOrDefault(s => s is not null),
        ListSyntax list => list.Items.Select(i => PlaceOf(i, name)).FirstOrDefault(s => s is not null),
        _ => null,
    };

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
