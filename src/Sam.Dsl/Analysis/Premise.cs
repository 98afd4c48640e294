using Sam.Binding;

namespace Sam.Analysis;

/// <summary>Something that must hold for what is asked about to matter, as a set and in words.</summary>
/// <param name="Set">The situations where it holds.</param>
/// <param name="Why">A clause that can follow "because".</param>
/// <param name="Part">The part of the condition itself, where it is one.</param>
/// <param name="Condition">The other condition, where it is one.</param>
internal sealed record Premise(int Set, Message Why, ExpressionNode? Part = null, BoundCondition? Condition = null);
