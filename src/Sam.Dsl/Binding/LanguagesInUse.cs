using Sam.Syntax;

namespace Sam.Binding;

/// <summary>
/// SAM2136: a language that the file lists, but that neither it nor a file of translations has a text in, is reported once where it is listed, and not at every text that lacks it.
/// </summary>
internal static class LanguagesInUse
{
    /// <summary>The codes of the languages that some text is in. Texts without a language are in the first.</summary>
    public static Sequence<string> Of(BindingContext context, IReadOnlyList<ScalarSyntax> listed, SyntaxNode root)
    {
        var found = new HashSet<string>(listed.Count < 2 ? [] : KeysIn(root).Concat(context.Sidecars.Select(s => s.Language)), StringComparer.Ordinal);
        foreach (var unused in listed.Skip(1).Where(l => !found.Contains(l.Text)))
        {
            context.Report(ReferenceDiagnostics.UnusedLanguage, unused, unused.Text);
        }

        return listed.Where((l, i) => i == 0 || found.Contains(l.Text)).Select(l => l.Text).ToSequence();
    }

    private static IEnumerable<string> KeysIn(SyntaxNode node) => node switch
    {
        MapSyntax map => map.Entries.SelectMany(e => KeysIn(e.Value).Append(e.Key.Text)),
        ListSyntax list => list.Items.SelectMany(KeysIn),
        _ => [],
    };
}
