using Sam.Binding;
using Sam.Keywords;

namespace Sam.Yaml.Lines;

/// <summary>Which characters and words mean something at the start of a line or a text.</summary>
internal static class YamlSigns
{
    private static readonly Keyword[] TakeLists =
        [KeywordTable.Questions, KeywordTable.Sections, KeywordTable.Stages, KeywordTable.StageItems, KeywordTable.Checks, KeywordTable.Options, KeywordTable.Parts];

    private static readonly Keyword[] TakeTexts =
        [KeywordTable.Title, KeywordTable.Text, KeywordTable.Help, KeywordTable.Guidance, KeywordTable.Introduction, KeywordTable.Source, KeywordTable.Note, KeywordTable.SectionTitle];

    /// <summary>True for what separates words in YAML.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>True for a list mark of Word and of e-mails: a dash, a dot, or Word's own characters.</summary>
    public static bool IsBullet(char c) => c is '–' or '—' or '−' or '•' or '·' or '‣' or '▪' or '◦' or '●' or '○' or '*' or 'o' or '\uF0B7' or '\uF0A7' or '\uF02D';

    /// <summary>True for a list mark that is also a letter or a common sign, so that a space must follow.</summary>
    public static bool NeedsSpace(char bullet) => bullet is 'o' or '*' or '·' or '−';

    public static bool LooksLikeColon(char c) => c is '\uFF1A' or '\uFE55' or '\uA789' or '\u2236' or '\uFE13';

    /// <summary>True if a list belongs under a key.</summary>
    public static bool TakesList(string key) => TakeLists.Any(k => k.Is(key));

    /// <summary>True if a text for readers belongs behind a key: a keyword for texts, a number or a language.</summary>
    public static bool TakesText(string key) => TakeTexts.Any(k => k.Is(key)) || IsNumber(key) || LanguageCodes.IsCode(key);

    /// <summary>True for a keyword anywhere or the code of a language.</summary>
    public static bool IsKeyword(string word) => KeywordTable.Anywhere(word) is not null || LanguageCodes.IsCode(word);

    /// <summary>True for the number of a question: digits, perhaps with a letter.</summary>
    public static bool IsNumber(string word)
    {
        var digits = word.Length > 1 && char.IsLetter(word[word.Length - 1]) ? word.Length - 1 : word.Length;
        return word.Length is > 0 and <= 5 && word.Take(digits).All(c => c is >= '0' and <= '9');
    }

    /// <summary>The wide form of an ASCII sign: it looks alike, and YAML reads it as any letter.</summary>
    public static string Wide(char sign) => sign == ':' ? "\uA789" : ((char)(sign + 0xFEE0)).ToString();
}
