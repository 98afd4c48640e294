namespace Sam.Words;

/// <summary>Several things in a sentence: "a, b och c".</summary>
internal static class Listing
{
    public static string Of(IEnumerable<string> words, Language language)
    {
        var all = words.ToList();
        var and = language == Language.Swedish ? " och " : " and ";
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + and + all[^1];
    }
}
