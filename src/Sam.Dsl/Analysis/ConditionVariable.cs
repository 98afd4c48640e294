namespace Sam.Analysis;

/// <summary>Something that conditions ask for, with all its states: an item, a unit property, or an expression that is not looked into.</summary>
/// <param name="Level">Its place in the order of variables.</param>
/// <param name="States">Its states, at least one.</param>
/// <param name="Item">The item, where it is one.</param>
internal sealed record ConditionVariable(int Level, IReadOnlyList<VariableState> States, ItemCode? Item = null);
