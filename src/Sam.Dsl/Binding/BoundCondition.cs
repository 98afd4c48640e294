namespace Sam.Binding;

/// <summary>A condition with the items that it governs: one, or those of a stem or an area. It is written once and read once.</summary>
/// <param name="expression">The condition.</param>
/// <param name="governed">The items, in the questionnaire's order.</param>
/// <param name="above">The conditions that must hold as well: those of the area and the stem.</param>
/// <param name="isRequired">True if the author calls one of the items required.</param>
internal sealed class BoundCondition(BoundExpression expression, IReadOnlyList<ItemCode> governed, IReadOnlyList<BoundCondition> above, bool isRequired)
{
    /// <summary>The condition with its places.</summary>
    public BoundExpression Expression { get; } = expression;

    /// <summary>The items, in the questionnaire's order.</summary>
    public IReadOnlyList<ItemCode> Governed { get; } = governed;

    /// <summary>The conditions that must hold as well: those of the area and the stem.</summary>
    public IReadOnlyList<BoundCondition> Above { get; } = above;

    /// <summary>True if the author calls one of the items required.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>The tree.</summary>
    public ExpressionNode Root => Expression.Expression.Root;

    /// <summary>The text.</summary>
    public string Source => Expression.Expression.Source;
}
