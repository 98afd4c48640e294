namespace Sam.Binding;

/// <summary>Codes of languages that authors write texts in.</summary>
internal static class LanguageCodes
{
    // ISO 639-1 codes of languages that surveys in the Nordic countries are given in; "id" (Indonesian) is a keyword here.
    // Japanese is left out: "ja" is always the answer here.
    private static readonly string[] Codes =
        "sv en fi no nb nn da is se de fr es it pt nl pl cs sk hu ro bg el et lv lt uk ru bs hr sr sq mk tr ar fa ku so ti am ur hi zh ko vi th".Split(' ');

    private static readonly HashSet<string> Known = new(Codes, StringComparer.Ordinal);

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All => Codes;

    /// <summary>True if a word is a language's code.</summary>
    public static bool IsCode(string word) => Known.Contains(word);
}
