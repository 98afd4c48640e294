using Sprache;

namespace Sam.Expressions;

/// <summary>The text of an expression → syntax, or one diagnostic at the exact characters.</summary>
internal static class ExpressionReader
{
    /// <summary>The most characters.</summary>
    public const int MaxLength = 4_000;

    /// <summary>The most parentheses inside each other.</summary>
    public const int MaxDepth = 30;

    /// <summary>The most operators.</summary>
    public const int MaxOperators = 200;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="placeOf">The place of a stretch of the text, for the diagnostic.</param>
    /// <param name="diagnostic">What is wrong, if anything.</param>
    public static ExpressionSyntax? Read(string text, Func<int, int, Place> placeOf, out Diagnostic? diagnostic)
    {
        diagnostic = null;
        if (IsTooLarge(text))
        {
            diagnostic = ExpressionDiagnostics.TooLarge.At(placeOf(0, text.Length), "");
            return null;
        }

        var tracker = new TrackedInput.Tracker();
        var result = ExpressionGrammar.Whole(new TrackedInput(text, 0, tracker));
        if (result.WasSuccessful && result.Remainder.AtEnd)
        {
            return result.Value;
        }

        diagnostic = Explain(text, result.WasSuccessful ? Math.Max(tracker.Position, result.Remainder.Position) : tracker.Position, tracker, placeOf);
        return null;
    }

    private static Diagnostic Explain(string text, int position, TrackedInput.Tracker tracker, Func<int, int, Place> placeOf)
    {
        var at = Math.Min(Math.Max(position, 0), text.Length);
        if (at > 0 && at + 1 < text.Length && text[at] == ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))
        {
            var (start, end) = (NumberStart(text, at), NumberEnd(text, at));
            var number = text.Substring(start, end - start);
            return ExpressionDiagnostics.DecimalComma.At(placeOf(start, end - start), number.Replace(',', '.'), number.Replace(",", ", "));
        }

        // medel(1..3)
        if (at > 0 && at + 2 < text.Length && text[at] == '.' && text[at + 1] == '.' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 2]))
        {
            var (start, end) = (NumberStart(text, at), NumberEnd(text, at + 1));
            var range = $"q{text.Substring(start, at - start)}..q{text.Substring(at + 2, end - at - 2)}";
            return ExpressionDiagnostics.Syntax.At(placeOf(start, end - start), new Message(
                $"Frågor skrivs med q före numret: ”{range}”.", $"Questions are written with q before the number: “{range}”."));
        }

        if (at == text.Length && OpenSign.Find(text) is { } open)
        {
            return open.IsQuote
                ? ExpressionDiagnostics.Syntax.At(placeOf(open.At, 1), OpenSign.Quote)
                : ExpressionDiagnostics.Syntax.At(placeOf(at, 0), OpenSign.Parenthesis);
        }

        var found = at == text.Length
            ? new Message("Uttrycket slutar för tidigt", "The expression ends too soon")
            : new Message($"Här står ”{WordAt(text, at)}”", $"This is “{WordAt(text, at)}”");
        var expected = tracker.Position == at ? tracker.Expected : [];
        var sentence = expected.Count == 0
            ? new Message(found.Swedish + ".", found.English + ".")
            : new Message(
                $"{found.Swedish}; här väntas {Join(expected.Select(e => e.Swedish), "eller")}.",
                $"{found.English}; expected: {Join(expected.Select(e => e.English), "or")}.");
        return ExpressionDiagnostics.Syntax.At(placeOf(at, at == text.Length ? 0 : WordAt(text, at).Length), sentence);
    }

    private static bool IsTooLarge(string text)
    {
        var (depth, operators) = (0, 0);
        foreach (var c in text)
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            operators += c is '=' or '<' or '>' or '+' or '*' or '/' or '-' ? 1 : 0;
            if (depth > MaxDepth)
            {
                return true;
            }
        }

        return text.Length > MaxLength
            || operators + text.Split(' ', '(', ')', '\n').Count(ExpressionWords.IsOperator) > MaxOperators;
    }

    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        return text.Substring(at, Math.Max(1, end - at));
    }

    private static int NumberStart(string text, int at)
    {
        while (at > 0 && char.IsDigit(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int NumberEnd(string text, int at)
    {
        at++;
        while (at < text.Length && char.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Join(IEnumerable<string> words, string last)
    {
        var all = words.Take(4).ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " " + last + " " + all[all.Count - 1];
    }
}
