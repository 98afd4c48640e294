namespace Sam.Binding;

/// <summary>A condition with the items that it governs: one, or those of a stem or an area. It is written once and read once.</summary>
/// <param name="Expression">The condition.</param>
/// <param name="Governed">The items, in the questionnaire's order.</param>
/// <param name="Above">The conditions that must hold as well: those of the area and the stem.</param>
/// <param name="IsRequired">True if the author calls one of the items required.</param>
internal sealed record BoundCondition(BoundExpression Expression, IReadOnlyList<ItemCode> Governed, IReadOnlyList<BoundCondition> Above, bool IsRequired)
{
    /// <summary>The tree.</summary>
    public ExpressionNode Root => Expression.Expression.Root;

    /// <summary>The text.</summary>
    public string Source => Expression.Expression.Source;
}
