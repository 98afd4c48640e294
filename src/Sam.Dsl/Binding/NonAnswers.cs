namespace Sam.Binding;

/// <summary>Options that say in so many words that the question does not apply, or that the answer is not known: a score for them would move every mean.</summary>
internal static class NonAnswers
{
    // Only what can't mean anything else.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "ej aktuellt", "inte aktuellt", "ej tillämpligt", "vet ej", "vet inte",
        "not applicable", "don't know", "don’t know", "dont know",
    };

    /// <summary>Reports a score that a valid option of such a name has.</summary>
    public static void Check(BindingContext context, AnswerOption option, Syntax.SyntaxNode score)
    {
        if (option.Kind == OptionKind.Valid && (Words.Contains(option.Code.Replace('-', ' ')) || option.Label.Languages.Any(l => Words.Contains(option.Label.In(l)))))
        {
            context.Report(ScoringDiagnostics.ScoreOnNonAnswer, score, option.Label.First);
        }
    }
}
