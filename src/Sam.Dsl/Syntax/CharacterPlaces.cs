namespace Sam.Syntax;

/// <summary>Where in a file the characters of a text stand, although line breaks may have been folded and quotes resolved between the two.</summary>
internal sealed class CharacterPlaces
{
    private readonly int[] _offsets;

    private CharacterPlaces(int[] offsets) => _offsets = offsets;

    /// <summary>The places of a text whose characters are known one by one; null for an empty text.</summary>
    public static CharacterPlaces? Of(int[] offsets) => offsets.Length == 0 ? null : new CharacterPlaces(offsets);

    /// <summary>Matches a text with the stretch of a file that it was read from; null where an escape stands for another character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the text's first character may stand at the earliest.</param>
    /// <param name="end">The offset behind the stretch.</param>
    public static CharacterPlaces? Match(string text, string file, int start, int end)
    {
        // What a block text ends with is a line break, whether the file has one or not.
        var length = text.TrimEnd().Length;
        var offsets = new int[length];
        var at = start;
        for (var i = 0; i < length; i++)
        {
            // Folding turns any amount of white space into one space or line break, and a doubled quote is one.
            var isSpace = char.IsWhiteSpace(text[i]);
            while (!isSpace && at < end && file[at] != text[i] && (char.IsWhiteSpace(file[at]) || file[at] == '\''))
            {
                at++;
            }

            if (at >= end || (isSpace ? !char.IsWhiteSpace(file[at]) : file[at] != text[i]))
            {
                return null;
            }

            offsets[i] = at++;
        }

        return length == 0 ? null : new CharacterPlaces(offsets);
    }

    /// <summary>The places of a stretch of the text; null for an empty one.</summary>
    public CharacterPlaces? Slice(int start, int length)
    {
        var slice = new int[Math.Max(0, Math.Min(length, _offsets.Length - start))];
        Array.Copy(_offsets, Math.Min(start, _offsets.Length), slice, 0, slice.Length);
        return Of(slice);
    }

    /// <summary>The place in the file of a stretch of the text.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        var behind = _offsets[_offsets.Length - 1] + 1;
        var first = start < _offsets.Length ? _offsets[start] : behind;
        return length == 0
            ? new TextSpan(first, 0)
            : TextSpan.Between(first, _offsets[Math.Min(start + length, _offsets.Length) - 1] + 1);
    }
}
