using Sam.Text;

namespace Sam.Formatting;

/// <summary>Comments and blank lines of a file, handed out once each as the elements that they stand at are written.</summary>
internal sealed class SourceTrivia(SourceText source, IEnumerable<SourceComment> comments)
{
    private readonly Queue<SourceComment> _comments = new(comments);

    /// <summary>The lines to write before what begins at an offset: comments, and empty strings for blank lines.</summary>
    public List<string> Before(int offset)
    {
        var lines = new List<string>();
        while (_comments.Count > 0 && _comments.Peek().Start < offset)
        {
            var comment = _comments.Dequeue();
            if (comment.IsOwnLine && HasBlankAbove(comment.Start))
            {
                lines.Add("");
            }

            lines.Add(comment.Text);
        }

        if (HasBlankAbove(offset))
        {
            lines.Add("");
        }

        return lines;
    }

    /// <summary>The comment behind what ends at an offset on the same line; null if there is none.</summary>
    public string? Behind(int offset)
    {
        if (_comments.Count == 0 || _comments.Peek() is not { IsOwnLine: false } comment || comment.Start < offset
            || source.PositionOf(comment.Start).Line != source.PositionOf(Math.Max(0, offset)).Line)
        {
            return null;
        }

        return _comments.Dequeue().Text;
    }

    /// <summary>The comments before what ends at an offset, and the one behind it on the same line.</summary>
    public List<string> Within(int end)
    {
        var found = new List<string>();
        while (_comments.Count > 0 && _comments.Peek().Start < end)
        {
            found.Add(_comments.Dequeue().Text);
        }

        if (Behind(end) is { } last)
        {
            found.Add(last);
        }

        return found;
    }

    // An element that others stand before on its line has no lines of its own above it.
    private bool BeginsLine(int line, int offset)
    {
        var start = source.Line(line).Start;
        return source.Text.Substring(start, offset - start).All(c => char.IsWhiteSpace(c) || c is '-' or '#');
    }

    private bool HasBlankAbove(int offset)
    {
        var line = source.PositionOf(Math.Min(offset, source.Text.Length)).Line;
        return offset != int.MaxValue && line > 1 && BeginsLine(line, offset) && source.Line(line - 1) is var above && string.IsNullOrWhiteSpace(source.Text.Substring(above.Start, above.Length));
    }
}
