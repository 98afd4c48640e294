using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Yaml;

/// <summary>
/// A sentence with a comma, written in brackets without quotes, becomes two texts: <c>[Fungerar det, eller inte?]</c>. Lists whose elements
/// begin with small letters are common, so only what goes on like a sentence is reported.
/// </summary>
internal static class SplitSentences
{
    private static readonly HashSet<string> GoesOn = new(
        "och eller men som att samt utan inte om så för där när därför trots även dock fast and or but which that if not when because though".Split(' '),
        StringComparer.Ordinal);

    public static void Check(EntrySyntax entry, SourceText source, DiagnosticBag diagnostics)
    {
        if (entry.Value is not ListSyntax list || list.Span.Length == 0 || source.Text[list.Span.Start] != '[')
        {
            return;
        }

        var isQuestions = KeywordTable.Questions.Is(entry.Key.Text);
        var isSentence = isQuestions || list.Items.All(i => !BeginsSmall(i) || BeginsLikeTheRest(i));
        for (var i = 1; isSentence && i < list.Items.Count; i++)
        {
            if (Begins(list.Items[i - 1], char.IsUpper)
                && (isQuestions ? BeginsSmall(list.Items[i]) && HasSpace(list.Items[i - 1]) : BeginsLikeTheRest(list.Items[i])))
            {
                Report((ScalarSyntax)list.Items[i - 1], (ScalarSyntax)list.Items[i], source, diagnostics);
            }
        }
    }

    private static void Report(ScalarSyntax first, ScalarSyntax second, SourceText source, DiagnosticBag diagnostics)
    {
        var whole = first.Span.Cover(second.Span);
        diagnostics.Add(YamlTextDiagnostics.SentenceSplit.At(source.PlaceOf(whole), first.Text, second.Text) with
        {
            Fixes = Sequence.Of(QuoteFix.Of(source, whole)),
        });
    }

    private static bool BeginsLikeTheRest(SyntaxNode node) =>
        BeginsSmall(node) && ((ScalarSyntax)node).Text is var text && text.IndexOf(' ') is > 0 and var space && GoesOn.Contains(text.Substring(0, space));

    private static bool BeginsSmall(SyntaxNode node) => Begins(node, char.IsLower);

    private static bool Begins(SyntaxNode node, Func<char, bool> isSo) => node is ScalarSyntax { IsQuoted: false, Text.Length: > 0 } scalar && isSo(scalar.Text[0]);

    private static bool HasSpace(SyntaxNode node) => ((ScalarSyntax)node).Text.IndexOf(' ') >= 0;
}
