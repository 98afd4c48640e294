using System.Text;

namespace Sam.Yaml.Lines;

/// <summary>The brackets that are open at a place, and how far the element at hand has been read.</summary>
internal sealed class Brackets(int open)
{
    private readonly List<(char Sign, int At, int Colon)> _open = [];
    private bool _isNew = true;

    public int ElementStart { get; private set; } = open;

    public bool IsAtElement { get; private set; } = true;

    /// <summary>The last character that is no comment.</summary>
    public int LastContent { get; private set; } = open;

    /// <summary>The quote that a text over several lines began with; -1 if none is open.</summary>
    public int OpenQuote { get; private set; } = -1;

    public bool IsTooDeep => _open.Count > YamlReader.MaxDepth + 1;

    public bool IsMap => _open.Count > 0 && _open[_open.Count - 1].Sign == '{';

    /// <summary>The colon behind the key of the element; -1 if there is none yet.</summary>
    public int Colon => _open.Count > 0 ? _open[_open.Count - 1].Colon : -1;

    public int Innermost => _open[_open.Count - 1].At;

    /// <summary>True in braces, right behind the opening one or a comma: a key must come.</summary>
    public bool IsOpenForMore(string text) => IsMap && text[LastContent] is ',' or '{';

    /// <summary>Takes a character; true if it closes everything.</summary>
    public bool Take(char c, int at)
    {
        LastContent = at;
        switch (c)
        {
            case '[' or '{':
                _open.Add((c, at, -1));
                Begin();
                break;
            case ']' or '}':
                _open.RemoveAt(_open.Count - 1);
                IsAtElement = false;
                return _open.Count == 0;
            case ',':
                SetColon(-1);
                Begin();
                break;
            default:
                StartElement(at);
                IsAtElement = c == ':' && Colon == at;
                break;
        }

        return false;
    }

    /// <summary>Steps over a text in quotes.</summary>
    public void TakeQuoted(int start, int close)
    {
        StartElement(start);
        LastContent = close;
        IsAtElement = false;
    }

    /// <summary>Begins a text in quotes that does not end on its line.</summary>
    public void TakeOpenQuote(int at)
    {
        TakeQuoted(at, at);
        OpenQuote = at;
    }

    /// <summary>Ends it.</summary>
    public void CloseQuote(int at)
    {
        LastContent = at;
        OpenQuote = -1;
    }

    /// <summary>Takes the colon behind a key; false if the element has one already.</summary>
    public bool TryColon(int at)
    {
        if (Colon >= 0)
        {
            return false;
        }

        SetColon(at);
        return true;
    }

    public string Closing()
    {
        var closing = new StringBuilder();
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            closing.Append(_open[i].Sign == '[' ? ']' : '}');
        }

        return closing.ToString();
    }

    private void Begin() => IsAtElement = _isNew = true;

    private void StartElement(int at)
    {
        ElementStart = _isNew ? at : ElementStart;
        _isNew = false;
    }

    private void SetColon(int at) => _open[_open.Count - 1] = (_open[_open.Count - 1].Sign, _open[_open.Count - 1].At, at);
}
