namespace Sam.Comparisons;

/// <summary>
/// Which of last wave's items an item continues, and how far they can be compared: as the author says (<c>förra-året</c>); where nothing is
/// said, the item of the same code if its words are the same.
/// </summary>
internal sealed class ItemContinuity
{
    private readonly Dictionary<ItemCode, (Item? Before, Comparison Comparison)> _items;
    private readonly Dictionary<ItemCode, ItemCode> _newCodes = [];

    public ItemContinuity(Questionnaire now, Questionnaire before)
    {
        _items = now.Items.ToDictionary(i => i.Code, i => Match(i, before));
        foreach (var (code, (earlier, comparison)) in _items.Where(i => i.Value.Before is not null && i.Value.Comparison.IsAllowed))
        {
            _newCodes.TryAdd(earlier!.Code, code);
        }

        foreach (var item in now.Items)
        {
            var (earlier, comparison) = _items[item.Code];
            if (earlier is not null && comparison.IsAllowed && !IsSameCondition(item, earlier))
            {
                _items[item.Code] = (earlier, comparison.And(Comparison.Caution("Frågan visas på andra villkor än förra omgången.", "The question is shown on other conditions than last wave.")));
            }
        }

        Reworded = now.Items.Where(i => i.Previously is null && before.TryFind(i.Code.Text, out _) && !_items[i.Code].Comparison.IsAllowed).ToSequence();
    }

    /// <summary>Items that have the code of one of last wave's, but other words, and nothing is said of it: they are not compared.</summary>
    public Sequence<Item> Reworded { get; }

    public (Item? Before, Comparison Comparison) Of(ItemCode code) => _items[code];

    /// <summary>What this wave calls an item of last wave; its own code where nothing continues it.</summary>
    public ItemCode NewCode(ItemCode before) => _newCodes.TryGetValue(before, out var code) ? code : before;

    /// <summary>True if the author has said that the item can be compared with caution: then other options are allowed.</summary>
    public static bool IsVouchedFor(Item item) => item.Previously is { Comparability: Comparability.WithCaution };

    private bool IsSameCondition(Item now, Item before) =>
        now.ShowIf is null || before.ShowIf is null ? now.ShowIf == before.ShowIf : before.ShowIf.Root.WithItemsCalled(NewCode) == now.ShowIf.Root;

    private static (Item?, Comparison) Match(Item item, Questionnaire before)
    {
        if (item.Previously is { } said)
        {
            return before.TryFind(said.Code.Text, out var named)
                ? (named, AsSaid(said).And(ScaleContinuity.Of(item, named)))
                : (null, Missing(said.Code, before));
        }

        if (!before.TryFind(item.Code.Text, out var same))
        {
            return (null, Comparison.Broken("Frågan är ny.", "The question is new."));
        }

        return SameWords.In(item.Text, same.Text)
            ? (same, ScaleContinuity.Of(item, same))
            : (null, Comparison.Broken(
                "Frågan löd annorlunda förra omgången, och enkäten säger inte att den kan jämföras.",
                "The question read otherwise last wave, and the questionnaire does not say that it can be compared."));
    }

    private static Comparison AsSaid(Predecessor said)
    {
        var because = said.Because is { } text ? new Message(Sentence(text.In(Language.Swedish)), Sentence(text.In(Language.English))) : null;
        return said.Comparability switch
        {
            Comparability.Broken => because is null
                ? Comparison.Broken("Enligt enkäten går frågan inte att jämföra med förra omgången.", "The questionnaire says that the question can't be compared with last wave.")
                : new Comparison(Comparability.Broken, [because]),
            Comparability.WithCaution => because is null
                ? Comparison.Caution("Enligt enkäten går frågan att jämföra med förbehåll.", "The questionnaire says that the question can be compared with caution.")
                : new Comparison(Comparability.WithCaution, [because]),
            _ => Comparison.Full,
        };
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] is '.' or '!' or '?' ? "" : ".");

    private static Comparison Missing(ItemCode code, Questionnaire before) => before.ItemsOf(code).ToList() is { Count: > 0 } parts
        ? Comparison.Broken(
            $"Fråga {code} var förra omgången flera: {string.Join(", ", parts.Select(p => p.Code))}.",
            $"Question {code} was several last wave: {string.Join(", ", parts.Select(p => p.Code))}.")
        : Comparison.Broken($"Det fanns ingen fråga {code} förra omgången.", $"There was no question {code} last wave.");
}
