using Sam.Binding;

namespace Sam.Rules;

/// <summary>
/// SAM5005: who is asked what holds "vid behov" or "i de fall" can say that it does not apply, or is asked only where it does. Whether
/// something is to be had when it is needed, everybody can answer.
/// </summary>
internal static class ProvisosCanBeAnswered
{
    public static void Check(RuleContext context)
    {
        foreach (var wording in context.Wordings.Where(w => w.Language is not null && NeedsAnswer(w.Item) && !w.Language.Availability.Any(a => w.Has(a, 0))))
        {
            foreach (var (first, last) in ProvisosIn(wording, wording.Language!).Take(1))
            {
                var span = wording.SpanOf(first, last);
                context.Report(WordingDiagnostics.ProvisoWithoutOption, span, context.Binding.Source.Text.Substring(span.Start, span.Length));
            }
        }
    }

    private static bool NeedsAnswer(BoundItem item) =>
        !item.IsFaulty
        && item.Conditions.IsEmpty
        && item.Item.Answer is AnswerType.Choice or AnswerType.Number
        && item.Item.Answer.Options.All(o => o.Kind != OptionKind.NotApplicable);

    private static IEnumerable<(Word First, Word Last)> ProvisosIn(Wording wording, WordingLanguage language) =>
        from i in Enumerable.Range(0, wording.Words.Count)
        from phrase in language.Provisos
        where wording.Has(phrase, i)
        select (wording.Words[i], wording.Words[i + phrase.Length - 1]);
}
