namespace Sam.CSharp;

/// <summary>Comparisons by size, and with one of several values.</summary>
internal sealed partial class ExpressionCode
{
    // A comparison that is unknown for lack of something beside the answers is what is being assumed of it.
    private Code Assumed(ExpressionNode.Binary node, Code compare, bool isNegated) =>
        !_kind.CanLackContext(node) ? compare
        : isNegated ? Code.Of($"r.Assume(r.Ask(), {compare}, isNegated: true)")
        : Code.Of($"r.Assume(r.Ask(), {compare})");

    private Code Ordered(ExpressionNode.Binary node) => ExpressionKind.IsNumber(node.Left) || ExpressionKind.IsNumber(node.Right)
        ? Code.Of($"({Number(node.Left)} {Sign(node.Operator)} {Number(node.Right)})")
        : Code.Of($"({Value(node.Left)} {Sign(node.Operator)} {Value(node.Right)})");

    private Code IsOneOf(ExpressionNode left, ExpressionNode right)
    {
        if (left is ExpressionNode.Option or ExpressionNode.Set && right is not (ExpressionNode.Option or ExpressionNode.Set))
        {
            return IsOneOf(right, left);
        }

        var members = right is ExpressionNode.Set set ? set.Members : Sequence.Of(right);
        if (left is ExpressionNode.Name { Scope: ExpressionScope.Unit } property)
        {
            return Code.Of($"r.IsInAnyUnit({Code.Join(", ", members.Select(Named).Prepend(CSharpText.Literal(property.Value)))})");
        }

        return left is ExpressionNode.Items { Codes: { Count: 1 } codes } && Options(codes[0], members) is { Count: > 0 } options
            ? Code.Of($"{Item(codes[0])}.Is({Code.Join(", ", options)})")
            : Code.Of($"r.IsOneOf({Code.Join(", ", members.Select(Compared).Prepend(Value(left)))})");
    }

    // The usual comparison: an item with some of its own options, which C# knows by name.
    private List<Code>? Options(ItemCode item, Sequence<ExpressionNode> members)
    {
        var own = context.Names.EnumOf(item);
        var found = members.Select(m => m is ExpressionNode.Option option && own?.MemberOf(option.Code) is { } member ? Code.Of($"(int){own.Name}.{member}") : (Code?)null).ToList();
        return found.Contains(null) ? null : found.Select(f => f!.Value).ToList();
    }

    // What a property of a unit is compared with: a name or a number.
    private static Code Named(ExpressionNode member) => member switch
    {
        ExpressionNode.Option option => Code.Of($"{Member}.Option({CSharpText.Literal(option.Code)})"),
        ExpressionNode.Number number => Code.Of($"{Member}.Number({ModelValues.Of(number.Value)})"),
        ExpressionNode.PositiveOptions => Code.Of($"{Member}.Positive"),
        _ => Code.Of($"default({Member})"),
    };

    private Code Compared(ExpressionNode member) => member switch
    {
        ExpressionNode.Option or ExpressionNode.PositiveOptions or ExpressionNode.Number => Named(member),
        ExpressionNode.Text text => Code.Of($"{Member}.Text({CSharpText.Literal(text.Value)})"),
        ExpressionNode.Items => Code.Of($"{Member}.Answer({Value(member)})"),
        _ => Code.Of($"{Member}.Value(static r => {Value(member)})"),
    };

    private Code Answered(ExpressionNode.Call call) => OfPrevious(call, call.Arguments[0] switch
    {
        ExpressionNode.Name { Scope: ExpressionScope.Previous } name => Code.Of($"r.PreviousAnswered({CSharpText.Literal(name.Value)})"),
        ExpressionNode.Items { Codes.IsEmpty: false } items when call.Scope != ExpressionScope.Previous => Code.Of($"r.Answered({Places(items)})"),
        _ => Code.Of($"(bool?)null"),
    });
}
