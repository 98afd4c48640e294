namespace Sam.Printing;

/// <summary>A message taken apart for showing: what is wrong, the guess, and the rest.</summary>
/// <param name="First">The first sentence: what is wrong.</param>
/// <param name="Guess">What may have been meant, to stand behind the carets: <c>menade du ”ja-nej”?</c>; empty if there is no guess.</param>
/// <param name="Rest">What would be right; empty if there is no more.</param>
internal sealed record Sentences(string First, string Guess, string Rest)
{
    // How Spelling.Question begins.
    private static readonly string[] Questions = [" Menade du ”", " Did you mean “"];

    public static Sentences Of(Diagnostic diagnostic, Language language)
    {
        var text = DiagnosticPrinter.OneLine(diagnostic.Message.In(language));
        var asked = text.EndsWith("”?", StringComparison.Ordinal) ? Questions.Max(q => text.LastIndexOf(q, StringComparison.Ordinal)) : -1;
        var said = asked < 0 ? text : text[..asked];
        var end = EndOfFirst(said);
        return new Sentences(said[..end], asked < 0 ? "" : char.ToLowerInvariant(text[asked + 1]) + text[(asked + 2)..], said[end..].Trim());
    }

    // A point, a space and a capital, outside of what is quoted.
    private static int EndOfFirst(string text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length - 2; i++)
        {
            isQuoted = text[i] switch { '“' => true, '”' => !isQuoted, _ => isQuoted };
            if (!isQuoted && text[i] == '.' && text[i + 1] == ' ' && (char.IsUpper(text[i + 2]) || text[i + 2] is '”' or '“'))
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
