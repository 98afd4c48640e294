namespace Sam;

/// <summary>
/// A condition or a value, as its author wrote it and as a tree. Two are equal if their trees are: spaces, and in which of the two
/// languages its words were written, make no difference.
/// </summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The tree.</param>
public sealed record Expression(string Source, ExpressionNode Root)
{
    /// <inheritdoc/>
    public bool Equals(Expression? other) => other is not null && Root == other.Root;

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();

    /// <summary>The text.</summary>
    public override string ToString() => Source;
}
