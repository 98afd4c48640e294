namespace Sam;

/// <summary>Expressions whose items are called otherwise: last wave's in this wave's codes.</summary>
public static class ExpressionRenumbering
{
    /// <summary>The same expression with other codes for the items it asks about.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="newCode">What an item is called instead.</param>
    public static ExpressionNode WithItemsCalled(this ExpressionNode node, Func<ItemCode, ItemCode> newCode) => node switch
    {
        ExpressionNode.Items items => new ExpressionNode.Items(items.Codes.Select(newCode).ToSequence()),
        ExpressionNode.Set set => new ExpressionNode.Set(set.Members.Select(m => m.WithItemsCalled(newCode)).ToSequence()),
        ExpressionNode.Call call => call with { Arguments = call.Arguments.Select(a => a.WithItemsCalled(newCode)).ToSequence() },
        ExpressionNode.Unary unary => unary with { Operand = unary.Operand.WithItemsCalled(newCode) },
        ExpressionNode.Binary binary => binary with { Left = binary.Left.WithItemsCalled(newCode), Right = binary.Right.WithItemsCalled(newCode) },
        _ => node,
    };
}
