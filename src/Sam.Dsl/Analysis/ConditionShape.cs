namespace Sam.Analysis;

/// <summary>What kind of thing a part of a condition is.</summary>
internal static class ConditionShape
{
    /// <summary>True for <c>och</c> and <c>eller</c>.</summary>
    public static bool IsChain(this ExpressionNode node) => node is ExpressionNode.Binary { Operator: BinaryOperator.And or BinaryOperator.Or };

    /// <summary>The members of a chain of the same word: <c>a och b och c</c> has three. A node that is no chain is its own only member.</summary>
    public static List<ExpressionNode> Members(this ExpressionNode node)
    {
        var members = new List<ExpressionNode>();
        Add(node);
        return members;

        void Add(ExpressionNode part)
        {
            if (part is ExpressionNode.Binary binary && part.IsChain() && binary.Operator == ((ExpressionNode.Binary)node).Operator)
            {
                Add(binary.Left);
                Add(binary.Right);
            }
            else
            {
                members.Add(part);
            }
        }
    }

    /// <summary>The comparisons, functions and names that a condition joins with <c>och</c>, <c>eller</c> and <c>inte</c>.</summary>
    public static IEnumerable<ExpressionNode> Leaves(this ExpressionNode node) =>
        node.IsChain() || node is ExpressionNode.Unary { Operator: UnaryOperator.Not } ? node.Children.SelectMany(Leaves) : [node];

    /// <summary>A comparison; null for anything else.</summary>
    public static ExpressionNode.Binary? AsComparison(this ExpressionNode node) => node is ExpressionNode.Binary
    {
        Operator: BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.In or BinaryOperator.NotIn
            or BinaryOperator.Less or BinaryOperator.AtMost or BinaryOperator.Greater or BinaryOperator.AtLeast,
    } comparison
        ? comparison
        : null;

    /// <summary>The two sides of a comparison with something that asks for nothing: what is compared, and with what. Null where both sides ask.</summary>
    public static (ExpressionNode Asked, ExpressionNode Constant)? WithConstant(this ExpressionNode.Binary comparison) =>
        IsConstant(comparison.Right) ? (comparison.Left, comparison.Right)
        : IsConstant(comparison.Left) ? (comparison.Right, comparison.Left)
        : null;

    /// <summary>The only item that a comparison asks for, where it stands alone on its side: <c>q1 = ja</c>, <c>q1 i (ja, nej)</c>, <c>N &gt;= 4</c>.</summary>
    public static ItemCode? ItemAlone(this ExpressionNode leaf) =>
        leaf.AsComparison()?.WithConstant() is (ExpressionNode.Items { Codes.Count: 1 } item, _) ? item.Codes[0] : (ItemCode?)null;

    /// <summary>What the constant side of a comparison lists: the members of a set, or itself.</summary>
    public static Sequence<ExpressionNode> Listed(this ExpressionNode constant) =>
        constant is ExpressionNode.Set set ? set.Members : Sequence.Of(constant);

    /// <summary>True if an expression asks for something beside the answers: a unit property or last wave.</summary>
    public static bool AsksContext(this ExpressionNode node) => node.SelfAndDescendants().Any(IsContext);

    /// <summary>The items that an expression asks for in this questionnaire.</summary>
    public static IEnumerable<ItemCode> AskedItems(this ExpressionNode node) => node switch
    {
        ExpressionNode.Items items => items.Codes,
        ExpressionNode.Call { Scope: ExpressionScope.Previous } => [],
        _ => node.Children.SelectMany(AskedItems),
    };

    private static bool IsContext(ExpressionNode node) =>
        node is ExpressionNode.Name { Scope: ExpressionScope.Unit or ExpressionScope.Previous } or ExpressionNode.Call { Scope: ExpressionScope.Previous };

    private static bool IsConstant(ExpressionNode node) =>
        node is not (ExpressionNode.Items or ExpressionNode.Name or ExpressionNode.Call { Function: not ExpressionFunction.Date })
        && node.Children.All(IsConstant);
}
