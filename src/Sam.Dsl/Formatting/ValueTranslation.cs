using Sam.Expressions;
using Sam.Keywords;

namespace Sam.Formatting;

/// <summary>The words that are values of a keyword, in a language.</summary>
internal static class ValueTranslation
{
    private static readonly Dictionary<Keyword, Func<string, Language, string?>> Words = new()
    {
        [KeywordTable.Anonymous] = YesNo,
        [KeywordTable.Joint] = YesNo,
        [KeywordTable.Required] = YesNo,
        [KeywordTable.Several] = YesNo,
        [KeywordTable.Reversed] = YesNo,
        [KeywordTable.Sensitive] = YesNo,
        [KeywordTable.Comment] = (word, language) => YesNo(word, language) ?? OnOption(word, language),
        [KeywordTable.CountsAs] = (word, language) => Pick(ValueWords.CountsAs, word, language),
        [KeywordTable.Calculation] = (word, language) => Pick(ValueWords.Calculations, word, language),
        [KeywordTable.Combine] = (word, language) => Pick(ValueWords.Combinations, word, language),
        [KeywordTable.Model] = (word, language) => Pick(ValueWords.Models, word, language),
        [KeywordTable.MinAnswered] = (word, language) => Pick(ValueWords.MinAnswered, word, language),
        [KeywordTable.Comparable] = (word, language) => Pick(ValueWords.Comparabilities, word, language),
        [KeywordTable.TargetResponseRate] = (word, language) => Pick(ValueWords.Rising, word, language),
        [KeywordTable.TargetSharePositive] = (word, language) => Pick(ValueWords.Rising, word, language),
        [KeywordTable.Report] = (word, language) => Pick(ValueWords.Measures, word, language) ?? Box(word, language),
        [KeywordTable.Questions] = (word, language) => ExpressionWords.All.Is(word) ? ExpressionWords.All.In(language) : null,
        [KeywordTable.ChooseFrom] = ChoiceSource,
    };

    /// <summary>A value in a language; what is no word of the keyword stays as it is.</summary>
    public static string Of(Keyword keyword, string word, Language language) =>
        Words.TryGetValue(keyword, out var translate) ? translate(word.Trim(), language) ?? word : word;

    private static string? YesNo(string word, Language language) => Pick(ValueWords.YesNo, word, language);

    private static string? Pick<T>(IEnumerable<ValueWord<T>> words, string word, Language language)
    {
        var found = words.FirstOrDefault(w => w.Is(word));

        // A word that is already in the language stays: it may be a further one that means the same.
        return found is null || (language == Language.Swedish && !found.English.Equals(word, StringComparison.OrdinalIgnoreCase)) ? null : found.In(language);
    }

    private static string? OnOption(string word, Language language)
    {
        var space = word.IndexOf(' ');
        return space > 0 && ValueWords.On[0].Is(word.Substring(0, space)) ? ValueWords.On[0].In(language) + word.Substring(space) : null;
    }

    private static string? ChoiceSource(string word, Language language)
    {
        var point = word.LastIndexOf('.');
        return point > 0 && Pick(ValueWords.ChoiceSources, word.Substring(point + 1), language) is { } source ? word.Substring(0, point + 1) + source : null;
    }

    // topp-2, botten-2
    private static string? Box(string word, Language language) => Binding.MeasureNames.Find(word) is not { } english ? null
        : language == Language.English ? english
        : english.StartsWith("top-", StringComparison.Ordinal) ? "topp" + english.Substring(3)
        : english.StartsWith("bottom-", StringComparison.Ordinal) ? "botten" + english.Substring(6)
        : null;
}
