namespace Sam.Rules;

/// <summary>
/// SAM5003: a question asks one thing. An "och" between two things is no fault; a second question mark is, and so is a second question
/// behind "och", told by its order of words: "… och har ni …", "… och hur följs …". Free text may answer both.
/// </summary>
internal static class QuestionsAskOneThing
{
    // Fewer words before "och" belong to the same question: "hur och när".
    private const int FewestWordsBefore = 3;

    public static void Check(RuleContext context)
    {
        var closed = context.Wordings.Where(w => w.Language is not null && w.Role != WordingRole.Part && w.Item.Item.Answer is not AnswerType.FreeText);
        foreach (var wording in closed.Where(w => w.Text.Contains('?')))
        {
            if (SecondSentence(wording, wording.Language!) is { } sentence)
            {
                context.Report(WordingDiagnostics.TwoQuestions, wording.SpanOf(sentence.First, sentence.Last));
            }
            else if (SecondClause(wording, wording.Language!) is { } clause)
            {
                context.Report(WordingDiagnostics.TwoQuestions, wording.SpanOf(clause.First, clause.Last));
            }
        }
    }

    // Examples may stand behind a question, with a question mark too: what asks again begins with a word that asks, or with its verb.
    private static (Word First, Word Last)? SecondSentence(Wording wording, WordingLanguage language)
    {
        var mark = MarkFrom(wording.Text, 0);
        var end = mark < 0 ? -1 : MarkFrom(wording.Text, mark + 1);
        if (end < 0 || IsInParentheses(wording.Text, mark) || IsInParentheses(wording.Text, end))
        {
            return null;
        }

        var between = wording.Words.Where(w => w.Start > mark && w.End <= end).ToList();
        return between.Count >= 2 && (language.Verbs.Contains(between[0].Text) || language.Interrogatives.Contains(between[0].Text) || language.Pronouns.Contains(between[1].Text))
            ? (between[0], between[between.Count - 1])
            : null;
    }

    // A question mark inside a quotation or an address ends no sentence.
    private static int MarkFrom(string text, int start)
    {
        var at = text.IndexOf('?', start);
        while (at >= 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != ')')
        {
            at = text.IndexOf('?', at + 1);
        }

        return at;
    }

    private static bool IsInParentheses(string text, int at) => text.LastIndexOf('(', at) > text.LastIndexOf(')', at);

    private static (Word First, Word Last)? SecondClause(Wording wording, WordingLanguage language)
    {
        var words = wording.Words;
        if (words.Count == 0 || (!language.Verbs.Contains(words[0].Text) && !language.Interrogatives.Contains(words[0].Text)))
        {
            return null;
        }

        for (var i = FewestWordsBefore; i + 2 < words.Count; i++)
        {
            if (language.Conjunctions.Contains(words[i].Text) && VerbOfQuestion(words, i + 1, language) is { } last)
            {
                return (words[i], last);
            }
        }

        return null;
    }

    // "har ni", "hur fungerar det", "vilka åtgärder ser ni": verb before pronoun. In "hur ni arbetar" the question is reported speech.
    private static Word? VerbOfQuestion(IReadOnlyList<Word> words, int at, WordingLanguage language)
    {
        var verb = at;
        if (language.Interrogatives.Contains(words[at].Text))
        {
            verb = Enumerable.Range(at + 1, 3).Where(i => i < words.Count && EndsSearch(words[i], language)).DefaultIfEmpty(-1).First();
        }

        return verb >= 0 && verb + 1 < words.Count && language.Verbs.Contains(words[verb].Text) && language.Pronouns.Contains(words[verb + 1].Text) && !words[verb + 1].IsAfterBreak
            ? words[verb + 1]
            : null;
    }

    // "vad som är det viktigaste" and "hur ni arbetar" have no verb before the subject.
    private static bool EndsSearch(Word word, WordingLanguage language) =>
        language.Verbs.Contains(word.Text) || language.ClauseWords.Contains(word.Text) || language.Pronouns.Contains(word.Text);
}
