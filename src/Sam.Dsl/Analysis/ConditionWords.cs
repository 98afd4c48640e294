using Sam.Binding;

namespace Sam.Analysis;

/// <summary>The words in which the analysis says why.</summary>
internal static class ConditionWords
{
    // Nobody reads a longer quotation; the place says the rest.
    private const int MaxQuoted = 60;

    /// <summary>A text, cut where it is long.</summary>
    public static string Short(string text) => text.Length <= MaxQuoted ? text : text.Substring(0, MaxQuoted - 2) + " …";

    /// <summary>A text in quotes.</summary>
    public static Message Quote(string text) => new($"”{Short(text)}”", $"“{Short(text)}”");

    /// <summary>Question ”7”.</summary>
    public static Message Question(ItemCode code) => new($"fråga ”{code}”", $"question “{code}”");

    /// <summary>Which questions a condition governs, at the start of a sentence.</summary>
    public static Message Governed(IReadOnlyList<ItemCode> codes) => codes.Count == 1
        ? new Message($"Fråga ”{codes[0]}”", $"Question “{codes[0]}”")
        : new Message($"Frågorna ”{codes[0]}” till ”{codes[codes.Count - 1]}”", $"Questions “{codes[0]}” to “{codes[codes.Count - 1]}”");

    /// <summary>The conditions on which a question is shown.</summary>
    public static Message ShownIf(ItemCode code, IReadOnlyList<BoundCondition> conditions)
    {
        var all = And(conditions.Select(c => Quote(c.Source)));
        return new Message($"fråga ”{code}” bara visas om {all.Swedish}", $"question “{code}” is shown only if {all.English}");
    }

    /// <summary>A condition of the area or the stem.</summary>
    public static Message Above(BoundCondition condition)
    {
        var text = Quote(condition.Source);
        return new Message($"villkoret ovanför är {text.Swedish}", $"the condition above is {text.English}");
    }

    /// <summary>A part that has to hold; or, behind <c>inte</c>, that must not.</summary>
    public static Message Needed(string part, bool isPositive) => isPositive
        ? new($"”{Short(part)}” krävs", $"“{Short(part)}” is needed")
        : new($"”{Short(part)}” inte får stämma", $"“{Short(part)}” must not be true");

    /// <summary>A part that is enough without the other.</summary>
    public static Message Enough(string part) => new($"”{Short(part)}” redan räcker", $"“{Short(part)}” is enough");

    /// <summary>Things after each other, with an "and" before the last.</summary>
    public static Message And(IEnumerable<Message> things)
    {
        var all = things.ToList();
        return new Message(And(all.Select(a => a.Swedish).ToList(), " och "), And(all.Select(a => a.English).ToList(), " and "));
    }

    private static string And(List<string> all, string and) =>
        all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + and + all[all.Count - 1];
}
