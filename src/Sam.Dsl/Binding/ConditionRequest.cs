namespace Sam.Binding;

/// <summary>A place in a condition that asks for the answers to items.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Node">The place.</param>
/// <param name="Codes">The items.</param>
/// <param name="Index">The index that is computed from them; null where they are named themselves.</param>
internal sealed record ConditionRequest(BoundCondition Condition, ExpressionNode Node, Sequence<ItemCode> Codes, string? Index = null)
{
    private readonly HashSet<ItemCode> _governed = [.. Condition.Governed];

    /// <summary>The first item that the condition governs.</summary>
    public ItemCode First => Condition.Governed[0];

    /// <summary>True if the condition governs an item.</summary>
    public bool Governs(ItemCode code) => _governed.Contains(code);
}
