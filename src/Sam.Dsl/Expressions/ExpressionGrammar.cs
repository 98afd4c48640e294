using Sprache;

namespace Sam.Expressions;

/// <summary>The grammar of expressions, from characters up to the start symbol <see cref="Whole"/>. No two alternatives share a beginning.</summary>
internal static class ExpressionGrammar
{
    private static readonly Parser<string> Space = Parse.Chars(" \t\r\n\u00A0").Many().Text();

    private static readonly Parser<char> WordLetter = Parse.Char(c => char.IsLetterOrDigit(c) || c == '_', "letter");

    // A hyphen between letters or digits belongs to the word (sam-index); a minus has spaces around it.
    private static readonly Parser<string> Word =
        from first in Parse.Char(c => char.IsLetter(c) || c == '_', "letter").Once().Text()
        from rest in WordLetter.Or(HyphenInside()).Many().Text()
        select first + rest;

    private static readonly Parser<string> Digits = Parse.Char(c => c is >= '0' and <= '9', "digit").AtLeastOnce().Text();

    private static readonly Parser<string> Decimals =
        from point in Parse.Char('.')
        from digits in Digits
        select "." + digits;

    private static readonly Parser<ExpressionSyntax> NumberOrShare = Located<(string Text, bool IsShare), ExpressionSyntax>(
        (from whole in Digits
         from decimals in Decimals.Optional()
         from percent in Parse.Regex(@"[ \u00A0]?%").Optional()
         select (whole + decimals.GetOrElse(""), percent.IsDefined)).Named("number"),
        (start, length, read) => Rational.TryParse(read.Text, out var value)
            ? new ExpressionSyntax.Number(start, length, read.IsShare ? value / Rational.Hundred : value, read.IsShare)
            : new ExpressionSyntax.Quoted(start, length, read.Text));

    private static readonly Parser<ExpressionSyntax> QuotedText = Located<string, ExpressionSyntax>(
        from open in Parse.Chars("\"”“'’")
        from text in Parse.CharExcept("\"”“'’").Many().Text()
        from close in Expect(Parse.Chars("\"”“'’").Select(c => c.ToString()), Sign("”"))
        select text,
        (start, length, text) => new ExpressionSyntax.Quoted(start, length, text));

    private static readonly Parser<ExpressionSyntax.Name> Name = Located(
        from first in Word.Where(w => !ExpressionWords.IsOperator(w))
        from second in (from point in Parse.Char('.') from word in Word select word).Optional()
        select (first, second),
        (start, length, read) => read.second.IsDefined
            ? new ExpressionSyntax.Name(start, length, read.first, read.second.Get())
            : new ExpressionSyntax.Name(start, length, null, read.first));

    private static readonly Parser<Sequence<ExpressionSyntax>> Members =
        from open in Symbol("(")
        from first in Parse.Ref(() => Whole!)
        from rest in (from comma in Expect(Symbol(","), Sign(",")) from next in Parse.Ref(() => Whole!) select next).Many()
        from close in Expect(Symbol(")"), Sign(")"))
        select rest.Prepend(first).ToSequence();

    // No function takes nothing; how many it takes is said where it is bound.
    private static readonly Parser<Sequence<ExpressionSyntax>> NoMembers =
        from open in Symbol("(")
        from close in Symbol(")")
        select default(Sequence<ExpressionSyntax>);

    private static readonly Parser<ExpressionSyntax> Parentheses =
        Located<Sequence<ExpressionSyntax>, ExpressionSyntax>(Members, (start, length, members) => new ExpressionSyntax.Parentheses(start, length, members));

    private static readonly Parser<ExpressionSyntax> NameCallOrRange =
        from name in Name
        from rest in NoMembers.Or(Members).Select(m => (object)m)
            .Or(from dots in Symbol("..") from to in Expect(Token(Name), ItemName) select (object)to)
            .Optional()
        select rest.GetOrDefault() switch
        {
            Sequence<ExpressionSyntax> arguments => new ExpressionSyntax.Call(name.Start, EndOf(arguments, name) - name.Start, name, arguments),
            ExpressionSyntax.Name to => new ExpressionSyntax.Range(name.Start, to.End - name.Start, name, to),
            _ => (ExpressionSyntax)name,
        };

    private static readonly Parser<ExpressionSyntax> Primary =
        Expect(Token(NumberOrShare.Or(QuotedText).Or(Parentheses).Or(NameCallOrRange)), Value);

    private static readonly Parser<ExpressionSyntax> Negated =
        (from minus in Located(Symbol("-"), (start, length, _) => new ExpressionSyntax.Quoted(start, length, "-"))
         from operand in Parse.Ref(() => Negated!)
         select (ExpressionSyntax)new ExpressionSyntax.Unary(minus.Start, operand.End - minus.Start, UnaryOperator.Negate, operand))
        .Or(Primary);

    private static readonly Parser<ExpressionSyntax> Product =
        Chain(Negated, Operator("*", BinaryOperator.Multiply).Or(Operator("/", BinaryOperator.Divide)));

    private static readonly Parser<ExpressionSyntax> Sum =
        Chain(Product, Operator("+", BinaryOperator.Add).Or(Operator("-", BinaryOperator.Subtract)));

    private static readonly Parser<BinaryOperator> Comparator = Expect(
        Operator("!=", BinaryOperator.NotEqual)
            .Or(Operator("<=", BinaryOperator.AtMost))
            .Or(Operator(">=", BinaryOperator.AtLeast))
            .Or(Operator("<", BinaryOperator.Less))
            .Or(Operator(">", BinaryOperator.Greater))
            .Or(Operator("=", BinaryOperator.Equal))
            .Or(from not in SilentWordOf(ExpressionWords.Not) from isIn in SilentWordOf(ExpressionWords.In) select BinaryOperator.NotIn)
            .Or(SilentWordOf(ExpressionWords.In).Select(_ => BinaryOperator.In)),
        OperatorName);

    private static readonly Parser<ExpressionSyntax> Comparison =
        from left in Sum
        from right in (from op in Comparator from operand in Sum select (op, operand)).Optional()
        select right.IsDefined ? Both(left, right.Get().op, right.Get().operand) : left;

    private static readonly Parser<ExpressionSyntax> Negation =
        (from not in Located(WordOf(ExpressionWords.Not), (start, length, _) => new ExpressionSyntax.Quoted(start, length, ""))
         from operand in Parse.Ref(() => Negation!)
         select (ExpressionSyntax)new ExpressionSyntax.Unary(not.Start, operand.End - not.Start, UnaryOperator.Not, operand))
        .Or(Comparison);

    private static readonly Parser<ExpressionSyntax> Conjunction = Chain(Negation, WordOf(ExpressionWords.And).Select(_ => BinaryOperator.And));

    /// <summary>An expression: alternatives of conjunctions.</summary>
    public static readonly Parser<ExpressionSyntax> Whole = Chain(Conjunction, WordOf(ExpressionWords.Or).Select(_ => BinaryOperator.Or));

    private static Message Value => new("ett värde, till exempel q12 eller ett tal", "a value, for instance q12 or a number");

    private static Message ItemName => new("en fråga, till exempel q10o", "a question, for instance q10o");

    private static Message OperatorName => new("en jämförelse (=, !=, <, >, i)", "a comparison (=, !=, <, >, in)");

    private static Message Sign(string text) => new($"”{text}”", $"“{text}”");

    private static Parser<char> HyphenInside() => input =>
        !input.AtEnd && input.Current == '-' && input.Position + 1 < input.Source.Length && char.IsLetterOrDigit(input.Source[input.Position + 1])
            ? Result.Success('-', input.Advance())
            : Result.Failure<char>(input, "no hyphen", []);

    private static Parser<T> Token<T>(Parser<T> parser) => from before in Space from value in parser from after in Space select value;

    private static Parser<string> Symbol(string text) => Token(Parse.String(text).Text());

    private static Parser<BinaryOperator> Operator(string text, BinaryOperator op) => Token(Parse.String(text).Text()).Select(_ => op);

    private static Parser<string> WordOf(Keywords.ValueWord<bool> word) =>
        Expect(SilentWordOf(word), new Message($"”{word.Swedish}”", $"“{word.English}”"));

    // A part of something that is expected under a name of its own.
    private static Parser<string> SilentWordOf(Keywords.ValueWord<bool> word) => Token(Word.Where(w => word.Is(w)));

    private static Parser<ExpressionSyntax> Chain(Parser<ExpressionSyntax> operand, Parser<BinaryOperator> op) =>
        from first in operand
        from rest in (from o in op from next in operand select (o, next)).Many()
        select rest.Aggregate(first, (left, right) => Both(left, right.o, right.next));

    private static ExpressionSyntax.Binary Both(ExpressionSyntax left, BinaryOperator op, ExpressionSyntax right) =>
        new(left.Start, right.End - left.Start, op, left, right);

    private static int EndOf(Sequence<ExpressionSyntax> arguments, ExpressionSyntax.Name name) =>
        arguments.IsEmpty ? name.End : arguments[arguments.Count - 1].End + 1;

    // The value with the place of its first and last character that is not a space.
    private static Parser<TNode> Located<T, TNode>(Parser<T> parser, Func<int, int, T, TNode> locate) => input =>
    {
        var start = input.Position;
        while (start < input.Source.Length && char.IsWhiteSpace(input.Source[start]))
        {
            start++;
        }

        var result = parser(input);
        if (!result.WasSuccessful)
        {
            return Result.Failure<TNode>(result.Remainder, result.Message, result.Expectations);
        }

        var end = result.Remainder.Position;
        while (end > start && char.IsWhiteSpace(input.Source[end - 1]))
        {
            end--;
        }

        return Result.Success(locate(start, end - start, result.Value), result.Remainder);
    };

    private static Parser<T> Expect<T>(Parser<T> parser, Message expected) => input =>
    {
        var result = parser(input);
        if (!result.WasSuccessful && input is TrackedInput tracked)
        {
            var at = input.Position;
            while (at < input.Source.Length && char.IsWhiteSpace(input.Source[at]))
            {
                at++;
            }

            tracked.Furthest.Failed(at, expected);
        }

        return result;
    };
}
