namespace Sam.Binding;

/// <summary>The names that expressions may use of last wave's questionnaire: its items with and without <c>q</c>, and its stems.</summary>
internal static class PreviousNames
{
    public static bool Has(Questionnaire previous, string name) => ItemsOf(previous, name).Any();

    /// <summary>The one item of a name; null if there is none, or if it is a stem with several.</summary>
    public static Item? Only(Questionnaire previous, string name) => ItemsOf(previous, name).ToList() is { Count: 1 } one ? one[0] : null;

    public static IEnumerable<string> All(Questionnaire previous) =>
        previous.Items.Select(i => char.IsDigit(i.Code.Text[0]) ? "q" + i.Code.Text : i.Code.Text);

    /// <summary>Where a name was looked for, as the end of a sentence.</summary>
    public static Message Where(Questionnaire previous) =>
        new($" bland frågorna i förra omgångens enkät, ”{previous.Id}”", $" among the questions of last wave's questionnaire, “{previous.Id}”");

    private static IEnumerable<Item> ItemsOf(Questionnaire previous, string name) =>
        previous.ItemsOf(new ItemCode(name)) is var own && own.Any() ? own
        : name.Length > 1 && name[0] is 'q' or 'Q' ? previous.ItemsOf(new ItemCode(name.Substring(1)))
        : [];
}
