namespace Sam;

/// <summary>What an expression of a questionnaire decides.</summary>
public enum PlacedExpressionKind
{
    /// <summary>Whether items are shown.</summary>
    Condition,

    /// <summary>The value of an index.</summary>
    Index,
}

/// <summary>An expression as its author wrote it, once, with its place. The condition of an area or a stem decides for several items.</summary>
/// <param name="Kind">What it decides.</param>
/// <param name="Names">The codes of the items that it governs, in order; for an index its id alone.</param>
/// <param name="Source">The text, as written.</param>
/// <param name="Root">The tree.</param>
/// <param name="Place">Where it stands, quotes left out.</param>
public sealed record PlacedExpression(PlacedExpressionKind Kind, Sequence<string> Names, string Source, ExpressionNode Root, Place.InText Place);
