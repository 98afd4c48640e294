namespace Sam.Comparing;

/// <summary>An expression with other codes for the items it asks about.</summary>
internal static class Renumbering
{
    public static ExpressionNode Of(ExpressionNode node, Func<ItemCode, ItemCode> newCode) => node switch
    {
        ExpressionNode.Items items => new ExpressionNode.Items(items.Codes.Select(newCode).ToSequence()),
        ExpressionNode.Set set => new ExpressionNode.Set(set.Members.Select(m => Of(m, newCode)).ToSequence()),
        ExpressionNode.Call call => call with { Arguments = call.Arguments.Select(a => Of(a, newCode)).ToSequence() },
        ExpressionNode.Unary unary => unary with { Operand = Of(unary.Operand, newCode) },
        ExpressionNode.Binary binary => binary with { Left = Of(binary.Left, newCode), Right = Of(binary.Right, newCode) },
        _ => node,
    };
}
