namespace Sam.Binding;

/// <summary>Finds divisions by something that is always 0.</summary>
internal static class ConstantDivision
{
    public static void Check(BindingContext context, BoundExpression bound)
    {
        foreach (var division in bound.Expression.Root.SelfAndDescendants().OfType<ExpressionNode.Binary>().Where(b => b.Operator == BinaryOperator.Divide))
        {
            if (ValueOf(division.Right) is { Sign: 0 })
            {
                context.Report(ExpressionDiagnostics.DivisionByZero, bound.Places.SpanOf(division.Right), bound.Places.TextOf(division));
            }
        }
    }

    // Null for what depends on answers, and for what has no value.
    private static Rational? ValueOf(ExpressionNode node) => node switch
    {
        ExpressionNode.Number number => number.Value,
        ExpressionNode.Share share => share.Value,
        ExpressionNode.Unary { Operator: UnaryOperator.Negate } minus => -ValueOf(minus.Operand),
        ExpressionNode.Binary { Operator: BinaryOperator.Add } sum => ValueOf(sum.Left) + ValueOf(sum.Right),
        ExpressionNode.Binary { Operator: BinaryOperator.Subtract } difference => ValueOf(difference.Left) - ValueOf(difference.Right),
        ExpressionNode.Binary { Operator: BinaryOperator.Multiply } product => ValueOf(product.Left) * ValueOf(product.Right),
        _ => null,
    };
}
