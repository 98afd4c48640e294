namespace Sam.Rules;

/// <summary>SAM5002: a text denies once: "inte … utan att", "inte otydlig" and "not unclear" have to be worked out by the reader.</summary>
internal static class DenialsAreSingle
{
    // How many words a word like "otydlig" may stand behind the denial: "inte är särskilt otydlig".
    private const int Reach = 3;

    public static void Check(RuleContext context)
    {
        foreach (var wording in context.Wordings.Where(w => w.Language is not null))
        {
            for (var i = 0; i < wording.Words.Count; i++)
            {
                if (wording.Language!.Negations.Contains(wording.Words[i].Text) && SecondBehind(wording, wording.Language, i) is { } second)
                {
                    context.Report(WordingDiagnostics.DoubleNegation, wording.SpanOf(wording.Words[i], second));
                    break;
                }
            }
        }
    }

    private static Word? SecondBehind(Wording wording, WordingLanguage language, int first)
    {
        for (var i = first + 1; i < wording.Words.Count && !wording.Words[i].IsAfterBreak; i++)
        {
            var word = wording.Words[i];
            if (language.Without.FirstOrDefault(p => wording.Has(p, i)) is { } without)
            {
                return wording.Words[i + without.Length - 1];
            }

            if (language.ClauseWords.Contains(word.Text))
            {
                return null;
            }

            if (language.Negations.Contains(word.Text) || (i - first <= Reach && language.Negatives.Contains(word.Text)))
            {
                return word;
            }
        }

        return null;
    }
}
