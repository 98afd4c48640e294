namespace Sam.Expressions;

/// <summary>A quote or a parenthesis of an expression that is opened and never closed.</summary>
/// <param name="At">The offset of the sign.</param>
/// <param name="IsQuote">True for a quote, false for a parenthesis.</param>
internal sealed record OpenSign(int At, bool IsQuote)
{
    public static Message Quote { get; } = new(
        "Citattecknet stängs aldrig. Sätt ett likadant där texten slutar.",
        "The quote is never closed. Put the same sign where the text ends.");

    public static Message Parenthesis { get; } = new(
        "En parentes öppnas men stängs aldrig. Sätt ”)” där den ska sluta.",
        "A parenthesis is opened but never closed. Put “)” where it is to end.");

    /// <summary>The sign that is open where the text ends; null if none is, or if the text ends before a value that must follow first.</summary>
    public static OpenSign? Find(string text)
    {
        var (quote, parentheses) = (-1, new Stack<int>());
        for (var i = 0; i < text.Length; i++)
        {
            var kind = ExpressionTokens.QuoteAt(text, i);
            if (kind >= 0 && (quote < 0 || ExpressionTokens.QuoteAt(text, quote) == kind))
            {
                quote = quote < 0 ? i : -1;
            }
            else if (quote < 0 && text[i] == '(')
            {
                parentheses.Push(i);
            }
            else if (quote < 0 && text[i] == ')' && parentheses.Count > 0)
            {
                parentheses.Pop();
            }
        }

        return quote >= 0 ? new OpenSign(quote, IsQuote: true)
            : parentheses.Count > 0 && EndsInValue(text) ? new OpenSign(parentheses.Peek(), IsQuote: false)
            : null;
    }

    private static bool EndsInValue(string text)
    {
        var end = text.TrimEnd();
        var last = end.Split(' ', '(').Last();
        return end.Length > 0 && (char.IsLetterOrDigit(end[end.Length - 1]) || ExpressionTokens.QuoteAt(end, end.Length - 1) >= 0 || end[end.Length - 1] is ')' or '%')
            && !ExpressionWords.IsOperator(last);
    }
}
