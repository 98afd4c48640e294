namespace Sam.Binding;

/// <summary>Codes of languages that authors write texts in.</summary>
internal static class LanguageCodes
{
    // ISO 639-1 codes of languages that surveys in the Nordic countries are given in; "id" (Indonesian) is a keyword here.
    private static readonly HashSet<string> Known = new(
        "sv en fi no nb nn da is se de fr es it pt nl pl cs sk hu ro bg el et lv lt uk ru bs hr sr sq mk tr ar fa ku so ti am ur hi zh ja ko vi th".Split(' '),
        StringComparer.Ordinal);

    /// <summary>True if a word is a language's code. <c>ja</c> is Japanese, but here always the answer.</summary>
    public static bool IsCode(string word) => Known.Contains(word) && word != "ja";
}
