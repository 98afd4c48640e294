using Sam.Binding;

namespace Sam.Schemas;

/// <summary>The regular expressions of the schemas.</summary>
internal static class SchemaPatterns
{
    public const string Number = "^[-+\u2212]?[0-9]+(?:[.,][0-9]+)?(?:/[0-9]+(?:[.,][0-9]+)?)?$";
    public const string WholeNumber = "^[-+]?[0-9]+$";
    public const string Share = "^[0-9]+(?:[.,][0-9]+)? ?%$";
    public const string Period = "^(?:1[9]|2[0-9])[0-9]{2}(?:-(?:[Hh][12]|[Qq][1-4]|0[1-9]|1[0-2]))?$";
    public const string AllBut = "^[0-9]+$|^[kK]-[0-9]+$";

    /// <summary>What YAML makes of the decimals in <c>{ grönt-från: 90,5 % }</c>: a name of their own.</summary>
    public const string CutDecimals = "^[0-9]+ ?%$";

    /// <summary>The code of a language that texts may be in.</summary>
    public static string LanguageCode { get; } = "^(?:" + string.Join("|", LanguageCodes.All) + ")$";

    /// <summary>Any of the words, without regard to case: authors may write NEJ.</summary>
    public static string AnyCase(IEnumerable<string> words) => $"^(?:{Alternatives(words)})$";

    /// <summary>Any of the words with a capital, or a letter and its ring or dots apart, somewhere: taken, but not what is offered.</summary>
    public static string TypedOtherwise(IEnumerable<string> words) => $"^(?=.*[\\p{{Lu}}\\p{{M}}])(?:{Alternatives(words)})$";

    /// <summary>
    /// A name of the author's own where keywords may stand too: anything but the keywords of either language and what is one slip of the
    /// hand from one, so that a misspelt keyword is not taken for a name. Names with a digit are never keywords.
    /// </summary>
    public static string NameBeside(IEnumerable<string> keywords, IEnumerable<string> ofOtherLanguage, bool mayHavePoints = false)
    {
        var own = keywords.ToList();
        var slips = own.Where(w => w.Length > 3).SelectMany(Slips).Distinct(StringComparer.Ordinal);
        var name = mayHavePoints ? "[\\p{L}\\p{N}][\\p{L}\\p{N}_. -]{0,120}" : "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}";
        return $"^(?!(?:{Alternatives(own.Concat(ofOtherLanguage))}|{string.Join("|", slips)})$){name}$";
    }

    // A letter dropped, changed, doubled or added next to each letter of the word.
    private static IEnumerable<string> Slips(string word) =>
        Enumerable.Range(0, word.Length).Select(i => $"{word.Substring(0, i)}[^0-9]{{0,2}}{word.Substring(i + 1)}");

    private static string Alternatives(IEnumerable<string> words) => string.Join("|", words.Distinct(StringComparer.Ordinal).Select(EitherCase));

    private static string EitherCase(string word) => string.Concat(word.Select(c => char.ToLowerInvariant(c) switch
    {
        'å' => "(?:[Åå]|[Aa]\u030A)",
        'ä' => "(?:[Ää]|[Aa]\u0308)",
        'ö' => "(?:[Öö]|[Oo]\u0308)",
        var lower when char.ToUpperInvariant(c) is var upper && upper != lower => $"[{upper}{lower}]",
        _ => c.ToString(),
    }));
}
