using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>SAM2138: a list of words has none twice; numbers given to options one by one may be equal.</summary>
internal static class WordsTwice
{
    public static void Check(BindingContext context, ScalarSyntax keyword, IReadOnlyList<ScalarSyntax> words)
    {
        if (words.Count < 2 || KeywordTable.Scores.Is(keyword.Text) || KeywordTable.Report.Is(keyword.Text))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < words.Count; i++)
        {
            if (!seen.Add(words[i].Text))
            {
                Report(context, ReferenceDiagnostics.WordTwice, keyword, words, i);
            }
        }
    }

    /// <summary>Reports a word that stands before in its list, with its removal as the fix where only a comma stands between.</summary>
    public static void Report(BindingContext context, DiagnosticDescriptor descriptor, ScalarSyntax keyword, IReadOnlyList<ScalarSyntax> words, int again)
    {
        var diagnostic = descriptor.At(context.Source.PlaceOf(words[again].Span), words[again].Text, keyword.Text);
        var removed = TextSpan.Between(words[again - 1].Span.End, words[again].Span.End);
        if (context.Source.Text.Substring(removed.Start, words[again].Span.Start - removed.Start).Trim() == ",")
        {
            var title = new Message($"Ta bort ”{words[again].Text}”", $"Remove “{words[again].Text}”");
            diagnostic = diagnostic with { Fixes = Sequence.Of(new TextFix(title, Sequence.Of(context.Source.Edit(removed, "")))) };
        }

        context.Report(diagnostic);
    }
}
