namespace Sam.Analysis;

/// <summary>Something that conditions ask for, with all its states: an item, a unit property, or an expression that is not looked into.</summary>
/// <param name="level">Its place in the order of variables.</param>
/// <param name="states">Its states, at least one.</param>
/// <param name="item">The item, where it is one.</param>
internal sealed class ConditionVariable(int level, IReadOnlyList<VariableState> states, ItemCode? item = null)
{
    /// <summary>Its place in the order of variables.</summary>
    public int Level { get; } = level;

    /// <summary>Its states, at least one.</summary>
    public IReadOnlyList<VariableState> States { get; } = states;

    /// <summary>The item, where it is one.</summary>
    public ItemCode? Item { get; } = item;
}
