using Sam.Keywords;

namespace Sam.Comparing;

/// <summary>Texts of authors inside sentences about changes.</summary>
internal static class Quote
{
    private const int MaxLength = 120;
    private const int MaxListed = 8;

    public static Message Of(string text) => new($"”{Short(text)}”", $"“{Short(text)}”");

    /// <summary>From one text to another; null is nothing.</summary>
    public static Message Change(string? before, string? after)
    {
        var (from, to) = (OrNothing(before), OrNothing(after));
        return new Message($"{from.Swedish} → {to.Swedish}", $"{from.English} → {to.English}");
    }

    /// <inheritdoc cref="Change(string?, string?)"/>
    public static Message Change(Message? before, Message? after) => new(
        $"{OrNothing(before?.Swedish).Swedish} → {OrNothing(after?.Swedish).Swedish}",
        $"{OrNothing(before?.English).English} → {OrNothing(after?.English).English}");

    /// <summary>A text that is the same in both languages.</summary>
    public static Message? Same(string? text) => text is null ? null : new Message(text, text);

    public static Message YesNo(bool value) => Word(ValueWords.YesNo, value);

    /// <summary>The word that stands for a value.</summary>
    public static Message Word<T>(IEnumerable<ValueWord<T>> words, T value)
    {
        var word = words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value));
        return new Message(word.Swedish, word.English);
    }

    /// <summary>Codes one after another.</summary>
    public static string List(IEnumerable<ItemCode> codes) => string.Join(", ", codes.Select(c => c.Text));

    /// <summary>“Fråga 3”, “Fråga 3, 4”, or “26 frågor (1, 2, 3, …)” where there are many.</summary>
    public static Message Items(IReadOnlyList<ItemCode> codes)
    {
        if (codes.Count <= MaxListed)
        {
            return new Message($"Fråga {List(codes)}", codes.Count == 1 ? $"Question {List(codes)}" : $"Questions {List(codes)}");
        }

        var (count, first) = (codes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), List(codes.Take(3)));
        return new Message($"{count} frågor ({first}, …)", $"{count} questions ({first}, …)");
    }

    private static Message OrNothing(string? text) => text is null ? new Message("inget", "nothing") : Of(text);

    private static string Short(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength - 1) + "…";
}
