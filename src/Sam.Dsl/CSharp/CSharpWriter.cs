using System.Text;

namespace Sam.CSharp;

/// <summary>Lines of C# with their indentation. Line breaks are <c>\n</c> on every machine.</summary>
internal sealed class CSharpWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _needsBlank;

    /// <summary>A line from constant text with pieces of C# in its holes.</summary>
    public void Line(Code.Builder line) => Line(Code.Of(line));

    /// <summary>A line.</summary>
    public void Line(Code line)
    {
        Break();
        _text.Append(' ', 4 * _depth).Append(line.Text).Append('\n');
    }

    /// <summary>A directive, which stands at the margin.</summary>
    public void Directive(Code.Builder line)
    {
        Break();
        _text.Append(Code.Of(line).Text).Append('\n');
    }

    /// <summary>A brace that opens; what follows is indented.</summary>
    public void Open()
    {
        Line($"{{");
        _depth++;
    }

    /// <summary>The brace that closes, and what stands behind it.</summary>
    public void Close(Code behind = default)
    {
        _depth--;
        _needsBlank = false;
        Line($"}}{behind}");
        _needsBlank = true;
    }

    /// <summary>Lines that belong to the one before: indented once more.</summary>
    public void Indented(Action write)
    {
        _depth++;
        write();
        _depth--;
    }

    /// <summary>An empty line before the next line, unless a brace closes there.</summary>
    public void Blank() => _needsBlank = true;

    /// <summary>A documentation comment.</summary>
    public void Summary(Code text) => Line($"/// <summary>{text}</summary>");

    public override string ToString() => _text.ToString();

    private void Break()
    {
        if (_needsBlank && _text.Length > 0 && !EndsWithOpenBrace())
        {
            _text.Append('\n');
        }

        _needsBlank = false;
    }

    private bool EndsWithOpenBrace() => _text.Length > 1 && _text[_text.Length - 2] == '{';
}
