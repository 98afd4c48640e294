namespace Sam.Binding;

/// <summary>Which items' answers an expression needs. <c>alla</c> stands for whatever has been answered and needs none in particular.</summary>
internal static class AskedItems
{
    /// <summary>The places where items are named, with those of them that are needed.</summary>
    public static IEnumerable<(ExpressionNode.Items Node, Sequence<ItemCode> Codes)> In(BoundExpression expression, NameTable names) =>
        In(expression.Expression.Root, expression.Places, names, asksIfAnswered: false);

    private static IEnumerable<(ExpressionNode.Items Node, Sequence<ItemCode> Codes)> In(ExpressionNode node, ExpressionPlaces places, NameTable names, bool asksIfAnswered)
    {
        switch (node)
        {
            case ExpressionNode.Call { Scope: ExpressionScope.Previous }:
                return [];
            case ExpressionNode.Items items:
                var needed = items.Codes.Count == 1 || asksIfAnswered ? items.Codes : items.Codes.Where(c => IsCounted(c, names)).ToSequence();
                return places.IsAll(items) || items.Codes.Any(names.IsTwice) ? [] : [(items, needed)];
            default:
                var asksNext = node is ExpressionNode.Call { Function: ExpressionFunction.Answered };
                return node.Children.SelectMany(c => In(c, places, names, asksNext));
        }
    }

    // Words and dates in a set of items change no count, share or mean: the set means the other items.
    private static bool IsCounted(ItemCode code, NameTable names) => names.ItemOf(code).Answer is not (AnswerType.FreeText or AnswerType.Date);
}
