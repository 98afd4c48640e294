using System.Text;

namespace Sam.Views;

/// <summary>Lines of text, indented below the headings they belong to; each ends with LF.</summary>
internal sealed class ViewLines
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A heading with lines below it.</summary>
    public void Below(string heading, Action write)
    {
        Add(heading);
        _depth++;
        write();
        _depth--;
    }

    /// <summary>A line; what somebody wrote may hold line breaks, a line never does.</summary>
    public void Add(string line)
    {
        _text.Append(' ', _depth * 2);
        foreach (var character in line)
        {
            _text.Append(character switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => character.ToString() });
        }

        _text.Append('\n');
    }

    /// <summary>A named figure.</summary>
    public void Add(string name, Figure figure) => Add(name + " = " + FigureView.Of(figure));

    public override string ToString() => _text.ToString();
}
