using System.Text;
using Sam.Syntax;

namespace Sam.Notation;

/// <summary>A text put together of stretches of a file, which remembers where each of its characters stands.</summary>
internal sealed class TextPieces(string file)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private TextSpan? _span;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds a stretch; one that continues a text is joined to it by a space, or by a line break for each blank line between the two.</summary>
    public void Add(int start, int end, int blankLines = 0)
    {
        if (start >= end)
        {
            return;
        }

        if (!IsEmpty)
        {
            Join(blankLines);
        }

        for (var i = start; i < end; i++)
        {
            Add(file[i], i);
        }

        var span = TextSpan.Between(start, end);
        _span = _span?.Cover(span) ?? span;
    }

    /// <summary>The text as a node; an empty one stands where nothing was written.</summary>
    /// <param name="whereEmpty">The offset of an empty text.</param>
    public ScalarSyntax ToScalar(int whereEmpty)
    {
        if (_span is not { } span)
        {
            return new ScalarSyntax(new TextSpan(whereEmpty, 0), "");
        }

        var text = _text.ToString();
        return QuotedText.TryRead(text, _offsets, out var quoted, out var places)
            ? new ScalarSyntax(span, quoted, isQuoted: true, CharacterPlaces.Of(places))
            : new ScalarSyntax(span, text, isQuoted: false, CharacterPlaces.Of([.. _offsets]));
    }

    private void Join(int blankLines)
    {
        var at = _offsets[_offsets.Count - 1];
        _text.Append(blankLines == 0 ? " " : new string('\n', blankLines));
        _offsets.AddRange(Enumerable.Repeat(at, Math.Max(1, blankLines)));
    }

    // A letter and its combining mark become one character, as everywhere in the language.
    private void Add(char c, int offset)
    {
        if (c is >= '\u0300' and <= '\u036F' && _text.Length > 0
            && ComposedText.Compose(new string([_text[_text.Length - 1], c])) is { Length: 1 } composed)
        {
            _text[_text.Length - 1] = composed[0];
            return;
        }

        _text.Append(c);
        _offsets.Add(offset);
    }
}
