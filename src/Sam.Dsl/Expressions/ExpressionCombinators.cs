using Sprache;

namespace Sam.Expressions;

/// <summary>What the grammar of expressions needs beside Sprache's own combinators.</summary>
internal static class ExpressionCombinators
{
    /// <summary>Operands with operators between them, grouped from the left.</summary>
    public static Parser<ExpressionSyntax> Chain(Parser<ExpressionSyntax> operand, Parser<BinaryOperator> op) => input =>
    {
        var left = operand(input);
        while (left.WasSuccessful)
        {
            var sign = op(left.Remainder);
            if (!sign.WasSuccessful)
            {
                return left;
            }

            var right = operand(sign.Remainder);
            if (!right.WasSuccessful)
            {
                return left;
            }

            left = Result.Success<ExpressionSyntax>(Both(left.Value, sign.Value, right.Value), right.Remainder);
        }

        return left;
    };

    /// <summary>An operand, perhaps with one operator and another operand.</summary>
    public static Parser<ExpressionSyntax> Pair(Parser<ExpressionSyntax> operand, Parser<BinaryOperator> op) => input =>
    {
        var left = operand(input);
        if (!left.WasSuccessful || op(left.Remainder) is not { WasSuccessful: true } sign || operand(sign.Remainder) is not { WasSuccessful: true } right)
        {
            return left;
        }

        return Result.Success<ExpressionSyntax>(Both(left.Value, sign.Value, right.Value), right.Remainder);
    };

    /// <summary>The first of several parsers that succeeds. No two may begin alike.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] parsers) => input =>
    {
        for (var i = 0; ; i++)
        {
            var result = parsers[i](input);
            if (result.WasSuccessful || i == parsers.Length - 1)
            {
                return result;
            }
        }
    };

    /// <summary>The value with the place of its first and last character that is not a space.</summary>
    public static Parser<TNode> Located<T, TNode>(Parser<T> parser, Func<int, int, T, TNode> locate) => input =>
    {
        var start = ExpressionTokens.AfterSpace(input.Source, input.Position);
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

    /// <summary>Remembers what was expected here in vain: Sprache forgets it as soon as an alternative is tried.</summary>
    public static Parser<T> Expect<T>(Parser<T> parser, Message expected) => input =>
    {
        var result = parser(input);
        if (!result.WasSuccessful && input is TrackedInput tracked)
        {
            tracked.Furthest.Failed(ExpressionTokens.AfterSpace(input.Source, input.Position), expected);
        }

        return result;
    };

    private static ExpressionSyntax.Binary Both(ExpressionSyntax left, BinaryOperator op, ExpressionSyntax right) =>
        new(left.Start, right.End - left.Start, op, left, right);
}
