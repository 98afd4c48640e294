namespace Sam;

/// <summary>A condition or a value, as its author wrote it and as a tree.</summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The tree.</param>
public sealed record Expression(string Source, ExpressionNode Root)
{
    /// <summary>The text.</summary>
    public override string ToString() => Source;
}
