namespace Sam.Binding;

/// <summary>
/// Finds conditions that ask for what has not been answered yet: the item itself, or one that comes later. Items are answered in order, and
/// where no condition looks ahead no two can wait for each other.
/// </summary>
internal sealed class ConditionOrder(BindingContext context, NameTable names, ExpressionPlaces places)
{
    /// <summary>Checks a condition that governs one item, or all items of an area or a stem in their order.</summary>
    public void Check(ExpressionNode condition, IReadOnlyList<ItemCode> governed)
    {
        if (!governed.Any(names.IsTwice))
        {
            Check(condition, governed[0], new HashSet<ItemCode>(governed), asksIfAnswered: false);
        }
    }

    private void Check(ExpressionNode node, ItemCode first, HashSet<ItemCode> governed, bool asksIfAnswered)
    {
        if (node is ExpressionNode.Call { Scope: ExpressionScope.Previous })
        {
            return;
        }

        if (node is ExpressionNode.Items items && !places.IsAll(items))
        {
            Check(items, first, governed, asksIfAnswered);
        }

        foreach (var child in node.Children)
        {
            Check(child, first, governed, node is ExpressionNode.Call { Function: ExpressionFunction.Answered });
        }
    }

    private void Check(ExpressionNode.Items items, ItemCode first, HashSet<ItemCode> governed, bool asksIfAnswered)
    {
        if (items.Codes.Any(names.IsTwice))
        {
            return;
        }

        var asked = items.Codes.Count == 1 || asksIfAnswered ? items.Codes : items.Codes.Where(IsCounted).ToSequence();
        if (asked.FirstOrDefault(governed.Contains) is { Text.Length: > 0 } self)
        {
            context.Report(ExpressionDiagnostics.SelfReference, places.SpanOf(items), places.TextOf(items), self.Text);
        }
        else if (asked.FirstOrDefault(c => names.IsBefore(first, c)) is { Text.Length: > 0 } later)
        {
            context.Report(ExpressionDiagnostics.ForwardReference, places.SpanOf(items), later.Text, first.Text);
        }
    }

    // Words and dates in a set of items change no count, share or mean: the set means the other items.
    private bool IsCounted(ItemCode code) => names.ItemOf(code).Answer is not (AnswerType.FreeText or AnswerType.Date);
}
