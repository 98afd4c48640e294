using Sam.Keywords;

namespace Sam.Notation;

/// <summary>The beginning of a line <c>namn: värde</c>. Keywords may have spaces where the table has hyphens.</summary>
/// <param name="Span">Where the name stands.</param>
/// <param name="Name">The name as written, quotes resolved.</param>
/// <param name="ValueStart">The offset behind the colon.</param>
/// <param name="IsTight">True if the value follows the colon without a space.</param>
internal sealed record KeyPhrase(TextSpan Span, string Name, int ValueStart, bool IsTight)
{
    private const int MaxLength = 60;

    /// <summary>The name as the keyword table writes it.</summary>
    public string Word => Hyphenated(Name);

    /// <summary>True if the name is one word, or as many as a keyword may have.</summary>
    public int WordCount => Word.Split('-').Length;

    /// <summary>Reads the beginning of a line; null if it is no name and a colon.</summary>
    public static KeyPhrase? Read(string text, int start, int end)
    {
        if (start < end && text[start] == '"')
        {
            return ReadQuoted(text, start, end);
        }

        for (var i = start; i < end && i - start <= MaxLength; i++)
        {
            if (text[i] == ':' && i > start)
            {
                var (from, to) = LineTree.Trim(text, start, i);
                var isTight = i + 1 < end && !char.IsWhiteSpace(text[i + 1]);
                return new KeyPhrase(TextSpan.Between(from, to), ComposedText.Compose(text.Substring(from, to - from)), i + 1, isTight);
            }

            if (!char.IsLetterOrDigit(text[i]) && !IsInNumber(text, i, end) && text[i] is not (' ' or '\u00A0' or '-' or '_' or '.') && text[i] is < '\u0300' or > '\u036F')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The keyword that the name is at a place; null if none.</summary>
    public Keyword? At(KeywordPlace place) => KeywordTable.At(place, Word);

    /// <summary>A name with hyphens where an author may write spaces.</summary>
    public static string Hyphenated(string name) =>
        string.Join("-", name.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries));

    // The limits of bands are numbers: 16,5 and 50 %.
    private static bool IsInNumber(string text, int i, int end) =>
        (text[i] == ',' && CommaList.IsDecimal(text, i))
        || (text[i] == '%' && i + 1 < end && text[i + 1] == ':');

    private static KeyPhrase? ReadQuoted(string text, int start, int end)
    {
        var close = start + 1;
        while (close < end && text[close] != '"')
        {
            close += text[close] == '\\' ? 2 : 1;
        }

        if (close + 1 >= end || text[close + 1] != ':' || (close + 2 < end && !char.IsWhiteSpace(text[close + 2])))
        {
            return null;
        }

        var written = text.Substring(start, close + 1 - start);
        return QuotedText.TryRead(written, [.. Enumerable.Range(start, written.Length)], out var name, out _)
            ? new KeyPhrase(TextSpan.Between(start, close + 1), name, close + 2, IsTight: false)
            : null;
    }
}
