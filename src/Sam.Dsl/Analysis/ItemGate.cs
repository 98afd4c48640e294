using Sam.Binding;

namespace Sam.Analysis;

/// <summary>An answer to an item means that its conditions held.</summary>
/// <param name="Item">The item.</param>
/// <param name="Conditions">Its conditions.</param>
/// <param name="Asked">What they ask for.</param>
internal sealed record ItemGate(ConditionVariable Item, IReadOnlyList<BoundCondition> Conditions, IReadOnlyList<ConditionVariable> Asked);
