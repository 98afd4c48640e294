using System.Text;
using Sam.Expressions;
using Sam.Keywords;

namespace Sam.Formatting;

/// <summary>An expression with its words in one language: operators, functions before a parenthesis, prefixes before a point, <c>alla</c> and <c>positiva</c>.</summary>
internal static class ExpressionTranslation
{
    private static readonly ValueWord<bool>[] Operators = [ExpressionWords.And, ExpressionWords.Or, ExpressionWords.Not, ExpressionWords.In];

    public static string To(Language language, string text)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            if (IsQuote(text[at]))
            {
                at = CopyQuoted(text, at, written);
            }
            else if (char.IsLetter(text[at]) || text[at] == '_')
            {
                var end = EndOfWord(text, at);
                written.Append(Word(text, at, end, language));
                at = end;
            }
            else if (char.IsDigit(text[at]))
            {
                // A number, or the rest of a name that begins with one.
                var end = EndOfWord(text, at);
                written.Append(text, at, end - at);
                at = end;
            }
            else
            {
                written.Append(text[at++]);
            }
        }

        return written.ToString();
    }

    private static string Word(string text, int start, int end, Language language)
    {
        var word = text.Substring(start, end - start);
        var isBehindPoint = start > 0 && text[start - 1] == '.' && !(start > 1 && text[start - 2] == '.');
        var isBeforePoint = end < text.Length && text[end] == '.' && !(end + 1 < text.Length && text[end + 1] == '.');
        if (isBeforePoint)
        {
            return ExpressionWords.Prefixes.FirstOrDefault(p => p.Is(word))?.In(language) ?? word;
        }

        if (NextSign(text, end) == '(' && ExpressionWords.Functions.FirstOrDefault(f => f.Is(word)) is { } function)
        {
            return function.In(language);
        }

        return isBehindPoint ? word
            : Operators.FirstOrDefault(o => o.Is(word))?.In(language)
            ?? (ExpressionWords.All.Is(word) ? ExpressionWords.All.In(language) : null)
            ?? (ExpressionWords.Positive.Is(word) ? ExpressionWords.Positive.In(language) : null)
            ?? word;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length
            && (char.IsLetterOrDigit(text[at]) || text[at] == '_' || (text[at] == '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static char NextSign(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private static int CopyQuoted(string text, int at, StringBuilder written)
    {
        do
        {
            written.Append(text[at++]);
        }
        while (at < text.Length && !IsQuote(text[at]));

        if (at < text.Length)
        {
            written.Append(text[at++]);
        }

        return at;
    }

    private static bool IsQuote(char c) => c is '"' or '”' or '“' or '\'' or '’';
}
