namespace Sam.Evaluation;

/// <summary>A condition for showing an item, compiled.</summary>
/// <param name="Item">The item's place.</param>
/// <param name="Truth">True, false or (null) unknown for a response.</param>
/// <param name="CanLackContext">True if it asks for something beside the answers.</param>
internal sealed record CompiledCondition(int Item, Func<EvaluationState, bool?> Truth, bool CanLackContext);
