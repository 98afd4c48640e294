using Sprache;
using static Sam.Expressions.ExpressionCombinators;
using static Sam.Expressions.ExpressionTokens;

namespace Sam.Expressions;

/// <summary>The grammar of expressions, from words up to the start symbol <see cref="Whole"/>. No two alternatives share a beginning.</summary>
internal static class ExpressionGrammar
{
    private static readonly Parser<ExpressionSyntax> NumberOrShare = Located<(string Digits, bool IsShare), ExpressionSyntax>(
        Number,
        (start, length, read) => Rational.TryParse(read.Digits, out var value)
            ? new ExpressionSyntax.Number(start, length, read.IsShare ? value / Rational.Hundred : value, read.IsShare)
            : new ExpressionSyntax.Quoted(start, length, read.Digits));

    private static readonly Parser<ExpressionSyntax> QuotedText = Located<string, ExpressionSyntax>(
        from kind in OpeningQuote
        from text in Quoted(kind)
        from close in Expect(ClosingQuote(kind), Quote("”"))
        select text,
        (start, length, text) => new ExpressionSyntax.Quoted(start, length, text));

    private static readonly Parser<string> AfterPoint = from point in Point from word in Word select word;

    private static readonly Parser<ExpressionSyntax.Name> Name = Located<(string First, string? Second), ExpressionSyntax.Name>(
        PointedName,
        (start, length, read) => read.Second is null
            ? new ExpressionSyntax.Name(start, length, null, read.First)
            : new ExpressionSyntax.Name(start, length, read.First, read.Second));

    private static readonly Parser<Sequence<ExpressionSyntax>> Members =
        from open in Sign("(")
        from first in Parse.Ref(() => Whole!)
        from rest in (from comma in Expect(Sign(","), Quote(",")) from next in Parse.Ref(() => Whole!) select next).Many()
        from close in Expect(Sign(")"), Quote(")"))
        select rest.Prepend(first).ToSequence();

    // No function takes nothing; how many it takes is said where it is bound.
    private static readonly Parser<Sequence<ExpressionSyntax>> NoMembers =
        from open in Sign("(")
        from close in Sign(")")
        select default(Sequence<ExpressionSyntax>);

    private static readonly Parser<Sequence<ExpressionSyntax>> Arguments = FirstOf(NoMembers, Members);

    private static readonly Parser<ExpressionSyntax> Parentheses =
        Located<Sequence<ExpressionSyntax>, ExpressionSyntax>(Members, (start, length, members) => new ExpressionSyntax.Parentheses(start, length, members));

    private static readonly Parser<ExpressionSyntax.Name> RangeEnd =
        from dots in Sign("..") from to in Expect(Token(Name), ItemName) select to;

    private static readonly Parser<ExpressionSyntax> NameCallOrRange = input =>
    {
        var name = Name(input);
        if (!name.WasSuccessful)
        {
            return Result.Failure<ExpressionSyntax>(name.Remainder, name.Message, name.Expectations);
        }

        if (Arguments(name.Remainder) is { WasSuccessful: true } arguments)
        {
            var all = arguments.Value;
            return Result.Success<ExpressionSyntax>(new ExpressionSyntax.Call(name.Value.Start, EndOf(all, name.Value) - name.Value.Start, name.Value, all), arguments.Remainder);
        }

        return RangeEnd(name.Remainder) is { WasSuccessful: true } to
            ? Result.Success<ExpressionSyntax>(new ExpressionSyntax.Range(name.Value.Start, to.Value.End - name.Value.Start, name.Value, to.Value), to.Remainder)
            : Result.Success<ExpressionSyntax>(name.Value, name.Remainder);
    };

    private static readonly Parser<ExpressionSyntax> Primary =
        Expect(Token(FirstOf(NumberOrShare, QuotedText, Parentheses, NameCallOrRange)), Value);

    private static readonly Parser<ExpressionSyntax> Negated = FirstOf(
        from minus in Located(Sign("-"), (start, length, _) => start)
        from operand in Parse.Ref(() => Negated!)
        select (ExpressionSyntax)new ExpressionSyntax.Unary(minus, operand.End - minus, UnaryOperator.Negate, operand),
        Primary);

    private static readonly Parser<ExpressionSyntax> Product =
        Chain(Negated, OneOf(("*", BinaryOperator.Multiply), ("/", BinaryOperator.Divide)));

    private static readonly Parser<ExpressionSyntax> Sum =
        Chain(Product, OneOf(("+", BinaryOperator.Add), ("-", BinaryOperator.Subtract)));

    private static readonly Parser<BinaryOperator> Comparator = Expect(
        FirstOf(
            OneOf(
                ("!=", BinaryOperator.NotEqual), ("<=", BinaryOperator.AtMost), (">=", BinaryOperator.AtLeast),
                ("<", BinaryOperator.Less), (">", BinaryOperator.Greater), ("=", BinaryOperator.Equal)),
            from not in WordOf(ExpressionWords.Not) from isIn in WordOf(ExpressionWords.In) select BinaryOperator.NotIn,
            WordOf(ExpressionWords.In).Select(_ => BinaryOperator.In)),
        OperatorName);

    private static readonly Parser<ExpressionSyntax> Comparison = Pair(Sum, Comparator);

    private static readonly Parser<ExpressionSyntax> Negation = FirstOf(
        from not in Located(Expected(ExpressionWords.Not), (start, length, _) => start)
        from operand in Parse.Ref(() => Negation!)
        select (ExpressionSyntax)new ExpressionSyntax.Unary(not, operand.End - not, UnaryOperator.Not, operand),
        Comparison);

    private static readonly Parser<ExpressionSyntax> Conjunction = Chain(Negation, Expected(ExpressionWords.And).Select(_ => BinaryOperator.And));

    /// <summary>An expression: alternatives of conjunctions.</summary>
    public static readonly Parser<ExpressionSyntax> Whole = Chain(Conjunction, Expected(ExpressionWords.Or).Select(_ => BinaryOperator.Or));

    private static Message Value => new("ett värde, till exempel q12 eller ett tal", "a value, for instance q12 or a number");

    private static Message ItemName => new("en fråga, till exempel q10o", "a question, for instance q10o");

    private static Message OperatorName => new("en jämförelse (=, !=, <, >, i)", "a comparison (=, !=, <, >, in)");

    private static Message Quote(string text) => new($"”{text}”", $"“{text}”");

    private static Parser<bool> Expected(Keywords.ValueWord<bool> word) => Expect(WordOf(word), new Message($"”{word.Swedish}”", $"“{word.English}”"));

    // A word that is no operator, perhaps with another behind a point.
    private static IResult<(string First, string? Second)> PointedName(IInput input)
    {
        var first = Word(input);
        if (!first.WasSuccessful || ExpressionWords.IsOperator(first.Value))
        {
            return Result.Failure<(string, string?)>(input, "", []);
        }

        return AfterPoint(first.Remainder) is { WasSuccessful: true } second
            ? Result.Success<(string, string?)>((first.Value, second.Value), second.Remainder)
            : Result.Success<(string, string?)>((first.Value, null), first.Remainder);
    }

    private static int EndOf(Sequence<ExpressionSyntax> arguments, ExpressionSyntax.Name name) =>
        arguments.IsEmpty ? name.End : arguments[arguments.Count - 1].End + 1;
}
