namespace Sam.Rules;

/// <summary>SAM5001: what begins like a question ends with a question mark. Statements are none, and requests behind a condition neither.</summary>
internal static class QuestionsHaveAQuestionMark
{
    public static void Check(RuleContext context)
    {
        foreach (var wording in context.Wordings.Where(w => w.Language is not null && IsWhole(w)))
        {
            var language = wording.Language!;
            if (!wording.Text.Contains('?') && BeginsLikeAQuestion(wording, language) && !wording.Words.Any(w => w.IsAfterBreak && language.Requests.Contains(w.Text)))
            {
                Report(context, wording);
            }
        }
    }

    // The rest of a question may stand in its parts, and several sentences are no plain question.
    private static bool IsWhole(Wording wording) =>
        !wording.Text.Contains(". ")
        && (char.IsLetterOrDigit(wording.Text[wording.Text.Length - 1]) || IsFullStop(wording.Text))
        && (wording.Role == WordingRole.Whole || (wording.Role == WordingRole.Stem && (wording.Text.Contains('…') || wording.Text.Contains("..."))));

    private static bool IsFullStop(string text) => text.EndsWith(".", StringComparison.Ordinal) && !text.EndsWith("...", StringComparison.Ordinal);

    private static bool BeginsLikeAQuestion(Wording wording, WordingLanguage language)
    {
        var words = wording.Words;
        if (words.Count < 3 || words[1].IsAfterBreak)
        {
            return false;
        }

        // "Vad är viktigt är tydligt" states something: it has a verb of its own behind the question.
        return language.Interrogatives.Contains(words[0].Text)
            ? language.Verbs.Contains(words[1].Text) && !words.Skip(2).Any(w => language.Verbs.Contains(w.Text))
            : (language.Verbs.Contains(words[0].Text) && language.Subjects.Contains(words[1].Text)) || language.Openings.Any(o => wording.Has(o, 0));
    }

    private static void Report(RuleContext context, Wording wording)
    {
        if (IsPiece(context, wording.Place.Scalar.Span))
        {
            return;
        }

        var last = wording.Words[wording.Words.Count - 1];
        var diagnostic = WordingDiagnostics.NoQuestionMark.At(context.Binding.Source.PlaceOf(wording.SpanOf(last, last)));
        if (wording.Place.Scalar.IsMatched)
        {
            var behind = wording.Place.SpanOf(last.End, wording.Text.Length - last.End);
            var edit = context.Binding.Source.Edit(behind.Length == 0 ? new TextSpan(wording.SpanOf(last, last).End, 0) : behind, "?");
            diagnostic = diagnostic with { Fixes = Sequence.Of(new TextFix(new Message("Lägg till ett frågetecken", "Add a question mark"), Sequence.Of(edit))) };
        }

        context.Binding.Report(diagnostic);
    }

    // A sentence that YAML has cut into pieces has been reported as a whole.
    private static bool IsPiece(RuleContext context, TextSpan text) => context.Binding.Diagnostics.All
        .Select(d => d.Where)
        .OfType<Place.InText>()
        .Any(p => p.File == context.Binding.Source.Path && p.Span.Start <= text.Start && p.Span.End > text.End);
}
