using System.Text;
using Sam.Expressions;
using Sam.Keywords;

namespace Sam.Docs.Tests;

/// <summary>The tables of words in docs/language.md, made from the tables that the loader reads.</summary>
internal static class KeywordRegion
{
    /// <summary>A row per keyword: where, Swedish, English, meaning in both.</summary>
    public static string Keywords()
    {
        var text = new StringBuilder("| where | svenska | English | betyder | means |\n|---|---|---|---|---|\n");
        foreach (var keyword in KeywordTable.All)
        {
            text.Append(Row(PlacesOf(keyword.Where), Code(keyword.Swedish), Code(keyword.English), keyword.Means.Swedish, keyword.Means.English));
        }

        return text.ToString();
    }

    /// <summary>A row per place: the name used in the table of keywords, and the place in words.</summary>
    public static string Places()
    {
        var text = new StringBuilder("| where | på svenska | in English |\n|---|---|---|\n");
        foreach (var place in Enum.GetValues<KeywordPlace>().Where(p => p != KeywordPlace.None))
        {
            text.Append(Row(place.ToString(), place.Words().Swedish, place.Words().English));
        }

        return text.ToString();
    }

    /// <summary>A row per group of value words.</summary>
    public static string Values() => "| of | svenska | English |\n|---|---|---|\n"
        + Words("yes or no", ValueWords.YesNo)
        + Words("`metoder`", ValueWords.Methods)
        + Words("`allvar` in sam.yaml", ValueWords.Severities)
        + Words("`räknas-som`", ValueWords.CountsAs)
        + Words("`beräkning`", ValueWords.Calculations)
        + Words("`sammanvägning`", ValueWords.Combinations)
        + Words("`minst-besvarade`", ValueWords.MinAnswered)
        + Words("`jämförbar`", ValueWords.Comparabilities)
        + Words("`välj-bland: NAMN.`", ValueWords.ChoiceSources)
        + Words("`mål`", ValueWords.Rising)
        + Words("`redovisa`", ValueWords.Measures)
        + Words("prefixes in expressions", ExpressionWords.Prefixes)
        + Words("operators in expressions", [ExpressionWords.And, ExpressionWords.Or, ExpressionWords.Not, ExpressionWords.In])
        + Words("sets in expressions", [ExpressionWords.All, ExpressionWords.Positive]);

    private static string Words<T>(string of, IEnumerable<ValueWord<T>> words)
    {
        var all = words.ToList();
        return Row(of, string.Join(", ", all.Select(w => string.Join(" or ", w.Further.Prepend(w.Swedish).Select(Code)))), string.Join(", ", all.Select(w => Code(w.English))));
    }

    private static string PlacesOf(KeywordPlace where) =>
        string.Join(", ", Enum.GetValues<KeywordPlace>().Where(p => p != KeywordPlace.None && where.HasFlag(p)));

    private static string Code(string word) => $"`{word}`";

    private static string Row(params string[] cells) => "| " + string.Join(" | ", cells) + " |\n";
}
