namespace Sam.Rules;

/// <summary>SAM5007: a question does not say which answer it expects: "Visst är det …", "Tycker du inte att …".</summary>
internal static class QuestionsDoNotLead
{
    public static void Check(RuleContext context)
    {
        foreach (var wording in context.Wordings.Where(w => w.Language is not null && w.Role != WordingRole.Part))
        {
            if (wording.Language!.LeadingPhrases.FirstOrDefault(p => wording.Has(p, 0)) is { } phrase)
            {
                context.Report(WordingDiagnostics.LeadingQuestion, wording.SpanOf(wording.Words[0], wording.Words[phrase.Length - 1]));
            }
        }
    }
}
