using Sam.Keywords;

namespace Sam.Expressions;

/// <summary>The words of expressions in both languages.</summary>
internal static class ExpressionWords
{
    public static readonly IReadOnlyList<ValueWord<ExpressionFunction>> Functions =
    [
        new(ExpressionFunction.Answered, "besvarad", "answered"),
        new(ExpressionFunction.Score, "poäng", "score"),
        new(ExpressionFunction.Mean, "medel", "mean"),
        new(ExpressionFunction.Sum, "summa", "sum"),
        new(ExpressionFunction.Median, "median", "median"),
        new(ExpressionFunction.Min, "lägsta", "min"),
        new(ExpressionFunction.Max, "högsta", "max"),
        new(ExpressionFunction.Count, "antal", "count"),
        new(ExpressionFunction.Share, "andel", "share"),
        new(ExpressionFunction.If, "om", "if"),
        new(ExpressionFunction.Date, "datum", "date"),
    ];

    public static readonly IReadOnlyList<ValueWord<ExpressionScope>> Prefixes =
    [
        new(ExpressionScope.Unit, "enhet", "unit"),
        new(ExpressionScope.Section, "område", "section"),
        new(ExpressionScope.Previous, "föregående", "previous"),
    ];

    /// <summary>The items that have a scored or signed scale.</summary>
    public static readonly ValueWord<bool> All = new(true, "alla", "all");

    /// <summary>The positive options of an item.</summary>
    public static readonly ValueWord<bool> Positive = new(true, "positiva", "positive");

    public static readonly ValueWord<bool> And = new(true, "och", "and");
    public static readonly ValueWord<bool> Or = new(true, "eller", "or");
    public static readonly ValueWord<bool> Not = new(true, "inte", "not");
    public static readonly ValueWord<bool> In = new(true, "i", "in");

    /// <summary>True if a word joins or negates and therefore can't be a name.</summary>
    public static bool IsOperator(string word) => And.Is(word) || Or.Is(word) || Not.Is(word) || In.Is(word);
}
