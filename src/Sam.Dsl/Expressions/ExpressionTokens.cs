using Sam.Keywords;
using Sprache;

namespace Sam.Expressions;

/// <summary>
/// The smallest parsers of expressions. Each reads its characters in one step: what a combinator does letter by letter, with an object for
/// every letter, is most of what reading an expression would cost.
/// </summary>
internal static class ExpressionTokens
{
    // Quotes that may close each other: straight ones, curly ones however they are turned, and single ones.
    private static readonly string[] Quotes = ["\"", "”“", "'’"];

    private static readonly string[] Nothing = [];

    /// <summary>A word: a letter, then letters, digits and hyphens between them (<c>sam-index</c>); a minus has spaces around it.</summary>
    public static readonly Parser<string> Word = input =>
    {
        var end = EndOfWord(input.Source, input.Position);
        return end == input.Position ? Fail<string>(input) : Succeed(input.Source.Substring(input.Position, end - input.Position), input, end);
    };

    /// <summary>A number, with its decimals behind a point; a percent sign makes it a share.</summary>
    public static readonly Parser<(string Digits, bool IsShare)> Number = input =>
    {
        var (text, start) = (input.Source, input.Position);
        var end = EndOfDigits(text, start);
        if (end == start)
        {
            return Fail<(string, bool)>(input);
        }

        if (end < text.Length && text[end] == '.' && EndOfDigits(text, end + 1) is var decimals && decimals > end + 1)
        {
            end = decimals;
        }

        var sign = end < text.Length && text[end] is ' ' or '\u00A0' ? end + 1 : end;
        var isShare = sign < text.Length && text[sign] == '%';
        return Succeed((text.Substring(start, end - start), isShare), input, isShare ? sign + 1 : end);
    };

    /// <summary>The opening quote of a text, by the place of its kind.</summary>
    public static readonly Parser<int> OpeningQuote = input => QuoteAt(input.Source, input.Position) is >= 0 and var kind
        ? Succeed(kind, input, input.Position + 1)
        : Fail<int>(input);

    /// <summary>What stands between quotes of a kind, up to the closing one.</summary>
    public static Parser<string> Quoted(int kind) => input =>
    {
        var end = input.Position;
        while (end < input.Source.Length && Quotes[kind].IndexOf(input.Source[end]) < 0)
        {
            end++;
        }

        return Succeed(input.Source.Substring(input.Position, end - input.Position), input, end);
    };

    /// <summary>The closing quote of a kind.</summary>
    public static Parser<string> ClosingQuote(int kind) => input => QuoteAt(input.Source, input.Position) == kind
        ? Succeed("", input, input.Position + 1)
        : Fail<string>(input);

    /// <summary>A point with a name on both sides, not two of them.</summary>
    public static readonly Parser<char> Point = input => !input.AtEnd && input.Current == '.' ? Succeed('.', input, input.Position + 1) : Fail<char>(input);

    /// <summary>Signs, with spaces around them.</summary>
    public static Parser<string> Sign(string sign) => OneOf((sign, sign));

    /// <summary>The first of several signs that stands here, with spaces around it.</summary>
    public static Parser<T> OneOf<T>(params (string Sign, T Value)[] signs) => input =>
    {
        var (text, start) = (input.Source, AfterSpace(input.Source, input.Position));
        foreach (var (sign, value) in signs)
        {
            if (string.CompareOrdinal(text, start, sign, 0, sign.Length) == 0)
            {
                return Succeed(value, input, AfterSpace(text, start + sign.Length));
            }
        }

        return Fail<T>(input);
    };

    /// <summary>A word of the language, with spaces around it.</summary>
    public static Parser<bool> WordOf(ValueWord<bool> word) => input =>
    {
        var (text, start) = (input.Source, AfterSpace(input.Source, input.Position));
        var end = EndOfWord(text, start);
        return IsAt(text, start, end, word.Swedish) || IsAt(text, start, end, word.English) ? Succeed(true, input, AfterSpace(text, end)) : Fail<bool>(input);
    };

    /// <summary>A parser with spaces around it.</summary>
    public static Parser<T> Token<T>(Parser<T> parser) => input =>
    {
        var result = parser(Move(input, AfterSpace(input.Source, input.Position)));
        return result.WasSuccessful ? Result.Success(result.Value, Move(result.Remainder, AfterSpace(input.Source, result.Remainder.Position))) : result;
    };

    /// <summary>The offset of the next character that is no space.</summary>
    public static int AfterSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    /// <summary>The rest of a text from another place on.</summary>
    public static IInput Move(IInput input, int position) => position == input.Position ? input : ((TrackedInput)input).At(position);

    /// <summary>The kind of the quote at a place; -1 if there is none. Quotes of one kind close each other.</summary>
    public static int QuoteAt(string text, int at) => at < text.Length ? Array.FindIndex(Quotes, q => q.IndexOf(text[at]) >= 0) : -1;

    private static IResult<T> Succeed<T>(T value, IInput input, int end) => Result.Success(value, Move(input, end));

    private static IResult<T> Fail<T>(IInput input) => Result.Failure<T>(input, "", Nothing);

    private static bool IsAt(string text, int start, int end, string word) =>
        end - start == word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int EndOfWord(string text, int start)
    {
        var at = start;
        if (at >= text.Length || !(char.IsLetter(text[at]) || text[at] == '_'))
        {
            return start;
        }

        while (at < text.Length
            && (char.IsLetterOrDigit(text[at]) || text[at] == '_' || (text[at] == '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
