namespace Sam.Notation;

/// <summary>The number at the beginning of a question: digits with a letter (<c>7a</c>), or at most three capitals and digits (<c>M2</c>).</summary>
/// <param name="Span">Where the number stands.</param>
/// <param name="TextStart">The offset where the question's text begins.</param>
internal sealed record QuestionNumber(TextSpan Span, int TextStart)
{
    private const int MaxDigits = 9;

    /// <summary>The number of a line <c>7. text</c>; null if it has none.</summary>
    public static QuestionNumber? Read(string text, TextLine line) => Read(text, line, c => c == '.');

    /// <summary>The number of a line that was meant as a question: <c>7: text</c>, <c>7) text</c>; null if it is none.</summary>
    public static QuestionNumber? WithoutPoint(string text, TextLine line) =>
        char.IsDigit(text[line.Start]) ? Read(text, line, c => c is ':' or ')') : null;

    private static QuestionNumber? Read(string text, TextLine line, Func<char, bool> isSign)
    {
        var at = line.Start;
        while (at < line.End && at - line.Start < MaxDigits && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        if (at > line.Start)
        {
            at += at < line.End && char.IsLetter(text[at]) ? 1 : 0;
        }
        else
        {
            while (at < line.End && at - line.Start < 3 && (char.IsUpper(text[at]) || char.IsDigit(text[at])))
            {
                at++;
            }
        }

        var hasNumber = at > line.Start && at < line.End && isSign(text[at]) && (at + 1 == line.End || char.IsWhiteSpace(text[at + 1]));
        return hasNumber ? new QuestionNumber(TextSpan.Between(line.Start, at), LineTree.Trim(text, at + 1, line.End).Start) : null;
    }
}
