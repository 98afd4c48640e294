using Sam.Files;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>
/// The files that compiling a questionnaire may ask for, told from its tree alone: those under <c>använder</c>, last wave's, translations or what
/// is translated, and the other notation. Never fewer than are asked for.
/// </summary>
internal static class NamedFilesReader
{
    /// <summary>The paths, each once, in the order they are named.</summary>
    public static IEnumerable<string> Of(string path, MapSyntax? root)
    {
        var named = (root?.Entries ?? []).SelectMany(e => InEntry(path, e));
        var translated = QuestionnaireText.TranslatedStem(path) is { } stem ? InBothNotations(stem) : [];
        return named.Concat(translated).Append(NotationPair.PartnerOf(path)).Where(p => p != path).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> InEntry(string path, EntrySyntax entry) =>
        KeywordTable.Uses.Is(entry.Key.Text) ? Words(entry.Value).Select(w => RelativePath.Resolve(path, w)).OfType<string>()
        : KeywordTable.Previous.Is(entry.Key.Text) ? Words(entry.Value).Select(w => RelativePath.Resolve(path, w)).OfType<string>().SelectMany(InBothNotations)
        : KeywordTable.Languages.Is(entry.Key.Text) ? Words(entry.Value).Where(LanguageCodes.IsCode).Select(l => SidecarReader.PathOf(path, l))
        : [];

    private static IEnumerable<string> InBothNotations(string stem) => [stem + QuestionnaireText.YamlExtension, stem + QuestionnaireText.TextExtension];

    private static IEnumerable<string> Words(SyntaxNode node) => node switch
    {
        ScalarSyntax scalar => [scalar.Text],
        ListSyntax list => list.Items.SelectMany(Words),
        MapSyntax map => map.Entries.SelectMany(e => Words(e.Value)),
        _ => [],
    };
}
