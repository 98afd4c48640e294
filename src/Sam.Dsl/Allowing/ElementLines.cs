using Sam.Syntax;
using Sam.Text;

namespace Sam.Allowing;

/// <summary>Which lines belong to the element that begins on a line: an entry of a list, or a keyword with what stands under it.</summary>
internal sealed class ElementLines
{
    private readonly SourceText _source;
    private readonly bool _isText;
    private readonly Dictionary<int, int> _lastLines = [];
    private readonly int[] _firstLines;

    public ElementLines(SourceText source, SyntaxNode root)
    {
        _source = source;
        _isText = QuestionnaireText.IsTextNotation(source.Path);
        Collect(root);
        _firstLines = [.. _lastLines.Keys.OrderBy(l => l)];
    }

    /// <summary>The first element that begins on a line or behind it, from its first to its last line; null if none does.</summary>
    public (int First, int Last)? From(int line)
    {
        var found = Array.BinarySearch(_firstLines, line);
        var next = found >= 0 ? found : ~found;
        return next < _firstLines.Length ? (_firstLines[next], _lastLines[_firstLines[next]]) : null;
    }

    // The end of the node's text.
    private int Collect(SyntaxNode node)
    {
        var end = node is ScalarSyntax ? node.Span.End : node.Span.Start;
        foreach (var item in (node as ListSyntax)?.Items ?? [])
        {
            end = Math.Max(end, Add(item.Span.Start, Collect(item)));
        }

        foreach (var entry in (node as MapSyntax)?.Entries ?? [])
        {
            var last = Math.Max(entry.Key.Span.End, Collect(entry.Value));
            end = Math.Max(end, IsWritten(entry) ? Add(entry.Key.Span.Start, last) : last);
        }

        return end;
    }

    // In the text notation nobody writes "frågor:", and "index a:" begins its own index only, not all of them.
    private bool IsWritten(EntrySyntax entry) => !_isText
        || (entry.Key.Span.Length > 0 && (entry.Value is not MapSyntax { Entries.Count: > 0 } map || _source.LineOf(map.Entries[0].Key.Span) > _source.LineOf(entry.Key.Span)));

    private int Add(int start, int end)
    {
        var first = _source.PositionOf(start).Line;
        var last = _source.PositionOf(end).Line;
        _lastLines[first] = _lastLines.TryGetValue(first, out var other) ? Math.Max(other, last) : last;
        return end;
    }
}
