using System.Text;

namespace Sam.Formatting;

/// <summary>Lines of a formatted file as they are written: indentation, comments and single blank lines between.</summary>
internal sealed class FormattedText(SourceTrivia trivia)
{
    private readonly StringBuilder _text = new();

    /// <summary>A line, with the comments that stand before an offset of the source above it.</summary>
    public void Line(int indent, string text, int offset)
    {
        Above(indent, offset);
        Line(indent, text);
    }

    /// <summary>A line that belongs closely to the one above: comments come between the two, but no blank line.</summary>
    public void CloseLine(int indent, string text, int offset)
    {
        foreach (var comment in trivia.Before(offset).Where(l => l.Length > 0))
        {
            Line(indent, comment);
        }

        Line(indent, text);
    }

    /// <summary>A line, with the comments above it that stand before an offset of the source or behind what the line says.</summary>
    public void Line(int indent, string text, int offset, int end)
    {
        Above(indent, offset);
        foreach (var comment in trivia.Within(end))
        {
            Line(indent, comment);
        }

        Line(indent, text);
    }

    /// <summary>The comments that stand before an offset, and a blank line where the author left one.</summary>
    public void Above(int indent, int offset)
    {
        foreach (var line in trivia.Before(offset))
        {
            if (line.Length == 0)
            {
                Blank();
            }
            else
            {
                Line(indent, line);
            }
        }
    }

    /// <summary>A line.</summary>
    public void Line(int indent, string text) => _text.Append(' ', indent).Append(text.TrimEnd()).Append('\n');

    /// <summary>A comment behind the last line, where one stands in the source behind what ends at an offset.</summary>
    public void Behind(int offset)
    {
        if (trivia.Behind(offset) is { } comment)
        {
            _text.Length--;
            _text.Append("  ").Append(comment).Append('\n');
        }
    }

    /// <summary>A blank line, unless one, the start of the text or a name that what follows belongs to stands above.</summary>
    public void Blank()
    {
        if (_text.Length > 1 && _text[_text.Length - 2] is not ('\n' or ':'))
        {
            _text.Append('\n');
        }
    }

    /// <summary>The whole text, with the comments that are left.</summary>
    public string Finish()
    {
        Above(0, int.MaxValue);
        return _text.ToString().TrimEnd('\n') + "\n";
    }
}
