namespace Sam.CSharp;

/// <summary>The trees of expressions as C# expressions that build them.</summary>
internal static class ModelTrees
{
    private static readonly Code NodeType = Code.Of($"global::Sam.ExpressionNode");

    public static Code Of(Expression expression) =>
        Code.Of($"new global::Sam.Expression({CSharpText.Literal(expression.Source)}, {Of(expression.Root)})");

    /// <summary>A call with its options alone.</summary>
    public static Code CallOf(ExpressionNode.Call call) => Of(call with { Arguments = call.Arguments.Skip(1).Prepend(new ExpressionNode.Items(default)).ToSequence() });

    private static Code Of(ExpressionNode node) => node switch
    {
        ExpressionNode.Number number => Code.Of($"new global::Sam.ExpressionNode.Number({ModelValues.Of(number.Value)})"),
        ExpressionNode.Share share => Code.Of($"new global::Sam.ExpressionNode.Share({ModelValues.Of(share.Value)})"),
        ExpressionNode.Text text => Code.Of($"new global::Sam.ExpressionNode.Text({CSharpText.Literal(text.Value)})"),
        ExpressionNode.Option option => Code.Of($"new global::Sam.ExpressionNode.Option({CSharpText.Literal(option.Code)})"),
        ExpressionNode.Items items => Code.Of($"new global::Sam.ExpressionNode.Items({ModelValues.Of(items.Codes)})"),
        ExpressionNode.PositiveOptions => Code.Of($"new global::Sam.ExpressionNode.PositiveOptions()"),
        ExpressionNode.Name name => Code.Of($"new global::Sam.ExpressionNode.Name({Code.OfEnum(name.Scope)}, {CSharpText.Literal(name.Value)})"),
        ExpressionNode.Set set => Code.Of($"new global::Sam.ExpressionNode.Set({Of(set.Members)})"),
        ExpressionNode.Call call => Code.Of($"new global::Sam.ExpressionNode.Call({Code.OfEnum(call.Scope)}, {Code.OfEnum(call.Function)}, {Of(call.Arguments)})"),
        ExpressionNode.Unary unary => Code.Of($"new global::Sam.ExpressionNode.Unary({Code.OfEnum(unary.Operator)}, {Of(unary.Operand)})"),
        ExpressionNode.Binary binary => Code.Of($"new global::Sam.ExpressionNode.Binary({Code.OfEnum(binary.Operator)}, {Of(binary.Left)}, {Of(binary.Right)})"),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "no node of an expression"),
    };

    private static Code Of(Sequence<ExpressionNode> nodes) => ModelValues.Sequence(nodes.Select(Of).ToList(), NodeType);
}
