namespace Sam.Binding;

/// <summary>An expression whose names have all been found, with the places of its nodes.</summary>
internal sealed record BoundExpression(Expression Expression, ExpressionPlaces Places);
