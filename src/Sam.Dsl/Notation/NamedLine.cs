using Sam.Keywords;

namespace Sam.Notation;

/// <summary>Head lines that declare one thing by its name: <c>skala NAMN: …</c>, <c>roll NAMN: …</c>, <c>index NAMN: …</c>.</summary>
/// <param name="Group">The keyword that such declarations stand under in YAML.</param>
/// <param name="Word">The word as written.</param>
/// <param name="Name">The name that is declared.</param>
/// <param name="Span">Where the name stands.</param>
internal sealed record NamedLine(Keyword Group, string Word, string Name, TextSpan Span)
{
    /// <summary>The words, Swedish and English, with the keywords that they stand for.</summary>
    public static readonly IReadOnlyList<ValueWord<Keyword>> Words =
    [
        new(KeywordTable.Scales, "skala", "scale"),
        new(KeywordTable.Roles, "roll", "role"),
        new(KeywordTable.Indices, "index", "index"),
    ];

    /// <summary>The declaration that a line begins with; null if it is none.</summary>
    public static NamedLine? Of(KeyPhrase phrase)
    {
        var space = phrase.Name.IndexOf(' ');
        if (space < 0 || Words.FirstOrDefault(w => w.Is(phrase.Name.Substring(0, space))) is not { } word)
        {
            return null;
        }

        var name = phrase.Name.Substring(space).Trim();
        return new NamedLine(word.Value, phrase.Name.Substring(0, space), name, TextSpan.Between(phrase.Span.End - name.Length, phrase.Span.End));
    }

    /// <summary>The language of the word that a line begins with; null if it begins with none or the word is the same in both.</summary>
    public static Language? LanguageOf(KeyPhrase phrase)
    {
        var word = Of(phrase) is { } line ? Words.First(w => w.Value == line.Group) : null;
        return word is null || word.Swedish == word.English ? null
            : word.Swedish.Equals(Of(phrase)!.Word, StringComparison.OrdinalIgnoreCase) ? Language.Swedish : Language.English;
    }
}
