namespace Sam.Yaml;

/// <summary>A text as it is built, each UTF-16 unit with the stretch of the file that it was read from.</summary>
internal sealed class PlacedText
{
    private readonly List<char> _text = [];
    private readonly List<TextSpan> _places = [];

    public int Length => _places.Count;

    public void Add(char c, int start, int length = 1)
    {
        _text.Add(c);
        _places.Add(new TextSpan(start, length));
    }

    /// <summary>True if the text is a given one; white space at their ends aside, which a file may lack.</summary>
    public bool IsText(string text) => new string([.. _text]).TrimEnd().Equals(text.TrimEnd(), StringComparison.Ordinal);

    /// <summary>The places after letters and their combining marks have been put together.</summary>
    public List<TextSpan> Composed()
    {
        var composed = new List<TextSpan>(_places.Count);
        var last = '\0';
        for (var i = 0; i < _places.Count; i++)
        {
            var together = composed.Count > 0 && _text[i] is >= '\u0300' and <= '\u036F' ? ComposedText.Compose(new string([last, _text[i]])) : "";
            if (together.Length == 1)
            {
                last = together[0];
                composed[composed.Count - 1] = composed[composed.Count - 1].Cover(_places[i]);
            }
            else
            {
                last = _text[i];
                composed.Add(_places[i]);
            }
        }

        return composed;
    }
}
