using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>SAM2135: the ways in which answers may be given are those that the language knows; others are kept as they are.</summary>
internal static class MethodsAreKnown
{
    public static void Check(RuleContext context)
    {
        var methods = (context.Root.Find(KeywordTable.Respondents)?.Value as MapSyntax)?.Entries.FirstOrDefault(e => KeywordTable.Methods.Is(e.Key.Text));
        var known = ValueWords.Methods.Select(m => m.In(context.Binding.Language)).ToList();
        foreach (var word in new Values(context.Binding).Words(methods).Where(w => !ValueWords.Methods.Any(m => m.Is(w.Text))))
        {
            context.Binding.ReportUnknown(
                ReferenceDiagnostics.UnknownMethod, word.Span, word.Text, known, Message.Same(word.Text), Message.Same(string.Join(", ", known)));
        }
    }
}
