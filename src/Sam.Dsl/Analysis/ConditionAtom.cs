namespace Sam.Analysis;

/// <summary>A part of a condition without <c>och</c>, <c>eller</c> and <c>inte</c>: what it is in every state of what it asks for.</summary>
/// <param name="Variables">What it asks for, in the order of levels.</param>
/// <param name="Table">Its truth for every combination of states; the last variable changes fastest.</param>
internal sealed record ConditionAtom(IReadOnlyList<ConditionVariable> Variables, AtomTruth[] Table);
