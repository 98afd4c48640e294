namespace Sam.Expressions;

/// <summary>A node of an expression as it was written, with its place counted from the start of the expression.</summary>
internal abstract record ExpressionSyntax(int Start, int Length)
{
    public int End => Start + Length;

    public sealed record Number(int Start, int Length, Rational Value, bool IsShare) : ExpressionSyntax(Start, Length);

    public sealed record Quoted(int Start, int Length, string Value) : ExpressionSyntax(Start, Length);

    /// <summary>A name, with what stands before its point: <c>enhet.kemikalier</c>.</summary>
    public sealed record Name(int Start, int Length, string? Prefix, string Value) : ExpressionSyntax(Start, Length)
    {
        /// <summary>The place of the name itself, behind the prefix.</summary>
        public int ValueStart => Prefix is null ? Start : Start + Prefix.Length + 1;
    }

    public sealed record Call(int Start, int Length, Name Function, Sequence<ExpressionSyntax> Arguments) : ExpressionSyntax(Start, Length);

    public sealed record Range(int Start, int Length, Name From, Name To) : ExpressionSyntax(Start, Length);

    /// <summary>One expression or several in parentheses.</summary>
    public sealed record Parentheses(int Start, int Length, Sequence<ExpressionSyntax> Members) : ExpressionSyntax(Start, Length);

    public sealed record Unary(int Start, int Length, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Start, Length);

    public sealed record Binary(int Start, int Length, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right)
        : ExpressionSyntax(Start, Length);
}
