namespace Sam.Words;

/// <summary>Small numbers in words, as sentences write them: up to twelve, figures from there on.</summary>
internal static class NumberWords
{
    private static readonly string[] Swedish = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    private static readonly string[] English = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number inside a sentence.</summary>
    public static string Of(long number, Language language) => number is >= 0 and <= 12
        ? (language == Language.Swedish ? Swedish : English)[number]
        : NumberText.Count(number, language);

    /// <summary>The number at the start of a sentence.</summary>
    public static string AtStart(long number, Language language)
    {
        var word = Of(number, language);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
