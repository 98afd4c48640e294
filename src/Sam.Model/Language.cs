namespace Sam;

/// <summary>The languages that Sam itself speaks: messages, reports and keywords. Texts of authors may be in any language.</summary>
public enum Language
{
    /// <summary>Swedish, <c>sv</c>.</summary>
    Swedish,

    /// <summary>English, <c>en</c>.</summary>
    English,
}

/// <summary>Codes of languages.</summary>
public static class LanguageCode
{
    /// <summary>The ISO 639-1 code: <c>sv</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.Swedish ? "sv" : "en";

    /// <summary>Reads <c>sv</c> or <c>en</c>, also as the start of a locale such as <c>sv_SE.UTF-8</c>.</summary>
    public static bool TryRead(string? text, out Language language)
    {
        var code = (text ?? "").Split('_', '-', '.', '@')[0];
        language = code.Equals("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Swedish;
        return code.Equals(language.Code(), StringComparison.OrdinalIgnoreCase);
    }
}
