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

    /// <summary>The place of a node in the file.</summary>
    public TextSpan SpanOf(ExpressionNode node) =>
        _written.TryGetValue(node, out var syntax) ? text.SpanOf(syntax.Start, syntax.Length) : text.Span;

    /// <summary>The place from one node to a later one, with the parentheses that both belong to.</summary>
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
            open += text.Text[i] == '(' ? 1 : text.Text[i] == ')' ? -1 : 0;
            unopened = Math.Max(unopened, -open);
        }

        for (var missing = unopened; missing > 0 && Next(start - 1, -1) is var before and >= 0 && text.Text[before] == '('; missing--)
        {
            start = before;
        }

        for (var missing = open + unopened; missing > 0 && Next(end, 1) is var after && after < text.Text.Length && text.Text[after] == ')'; missing--)
        {
            end = after + 1;
        }

        return text.SpanOf(start, end - start);
    }

    private int Next(int at, int step)
    {
        while (at >= 0 && at < text.Text.Length && char.IsWhiteSpace(text.Text[at]))
        {
            at += step;
        }

        return at;
    }

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
