using System.Runtime.CompilerServices;
using Sam.Expressions;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Where in the file each node of one expression stands, and how it was written there.</summary>
internal sealed class ExpressionPlaces(ScalarSyntax text)
{
    // Nodes that say the same are equal, but each has its place.
    private readonly Dictionary<ExpressionNode, ExpressionSyntax> _written = new(new SameNode());

    /// <summary>Remembers the syntax of a node; of syntax in parentheses the inner one.</summary>
    public ExpressionNode Keep(ExpressionNode node, ExpressionSyntax syntax)
    {
        _written[node] = _written.TryGetValue(node, out var inner) ? inner : syntax;
        return node;
    }

    /// <summary>The place of the whole expression, quotes left out.</summary>
    public TextSpan Whole => text.SpanOf(0, text.Text.TrimEnd().Length);

    /// <summary>The place of a node in the file.</summary>
    public TextSpan SpanOf(ExpressionNode node) =>
        _written.TryGetValue(node, out var syntax) ? text.SpanOf(syntax.Start, syntax.Length) : text.Span;

    /// <summary>The place from one node to a later one, with parentheses in pairs.</summary>
    public TextSpan SpanOf(ExpressionNode first, ExpressionNode last)
    {
        if (!_written.TryGetValue(first, out var from) || !_written.TryGetValue(last, out var to))
        {
            return text.Span;
        }

        var (start, end) = (from.Start, to.End);
        var (open, unopened) = (0, 0);
        for (var i = start; i < end; i++)
        {
            open += Depth(i);
            unopened = Math.Max(unopened, -open);
        }

        for (open += unopened; unopened > 0 && start > 0; unopened -= Depth(start))
        {
            start--;
        }

        for (; open > 0 && end < text.Text.Length; end++)
        {
            open += Depth(end);
        }

        return text.SpanOf(start, end - start);
    }

    private int Depth(int at) => text.Text[at] switch { '(' => 1, ')' => -1, _ => 0 };

    /// <summary>A node as its author wrote it.</summary>
    public string TextOf(ExpressionNode node) =>
        _written.TryGetValue(node, out var syntax) ? text.Text.Substring(syntax.Start, syntax.Length) : text.Text;

    /// <summary>True if a node was written as <c>alla</c>.</summary>
    public bool IsAll(ExpressionNode node) =>
        _written.TryGetValue(node, out var syntax) && syntax is ExpressionSyntax.Name { Prefix: null } name && ExpressionWords.All.Is(name.Value);

    private sealed class SameNode : IEqualityComparer<ExpressionNode>
    {
        public bool Equals(ExpressionNode? x, ExpressionNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(ExpressionNode obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
