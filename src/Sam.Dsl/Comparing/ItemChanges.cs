namespace Sam.Comparing;

/// <summary>What changed about questions, but for their answers and their places.</summary>
internal static class ItemChanges
{
    public static IEnumerable<QuestionnaireChange> Of(ItemMatching matching) =>
        matching.Pairs.SelectMany(p => OfPair(p, matching))
            .Concat(matching.Pairs.GroupBy(p => p.Before.Code).Where(g => g.Skip(1).Any()).Select(Split))
            .Concat(matching.NamedInVain.Select(NamedInVain))
            .Concat(matching.Replaced.Select(Replaced))
            .Concat(matching.Added.Select(Added))
            .Concat(matching.Removed.Select(i => Removed(i, matching.IsCodeTaken(i.Code))));

    private static IEnumerable<QuestionnaireChange> OfPair(ItemPair pair, ItemMatching matching)
    {
        if (pair.Before.Code.Text != pair.After.Code.Text)
        {
            yield return Renumbered(pair);
        }

        if (!pair.Before.Text.Equals(pair.After.Text))
        {
            yield return Reworded(pair);
        }

        if (Previously(pair, matching) is { } previously)
        {
            yield return previously;
        }

        if (Condition(pair, matching) is { } condition)
        {
            yield return condition;
        }

        foreach (var aspect in ItemAspect.All)
        {
            var (before, after) = (aspect.View(pair.Before), aspect.View(pair.After));
            if (before != after)
            {
                yield return Change(aspect.Kind, aspect.Verdict, pair.After, Detail(aspect.Name, before, after), before?.English, after?.English);
            }
        }
    }

    // Without the author's word, years are compared by code: the wrong question, or none.
    private static QuestionnaireChange Renumbered(ItemPair pair)
    {
        var (old, now) = (pair.Before.Code.Text, pair.After.Code.Text);
        var isSaid = pair.IsMapped || pair.After.Previously?.Code == pair.Before.Code || pair.Before.Code == pair.After.Code;
        return Change(
            ChangeKind.ItemRenumbered,
            isSaid ? Comparability.Comparable : Comparability.Broken,
            pair.After,
            isSaid
                ? new Message($"hette förut {old}.", $"was {old} before.")
                : new Message($"hette förut {old}, men det står inte i enkäten. Skriv ”förra-året: {old}”.", $"was {old} before, but the questionnaire does not say so. Write “previously: {old}”."),
            old,
            now);
    }

    private static QuestionnaireChange Reworded(ItemPair pair)
    {
        var (before, after) = (pair.Before.Text, pair.After.Text);
        var both = before.Languages.Where(l => after.Languages.Contains(l)).ToList();
        var changed = both.Where(l => before.In(l) != after.In(l)).ToList();
        if (both.Count > 0 && changed.Count == 0)
        {
            var languages = string.Join(", ", before.Languages.Concat(after.Languages).Distinct().Except(both));
            return Change(
                ChangeKind.ItemReworded, Comparability.Comparable, pair.After,
                new Message($"översättningar har lagts till eller tagits bort ({languages}).", $"translations were added or removed ({languages})."),
                ItemAspect.Words(before), ItemAspect.Words(after));
        }

        var (old, now) = both.Count > 0 ? (before.In(changed[0]), after.In(changed[0])) : (before.First, after.First);
        var isSame = both.Count > 0 && changed.All(l => TextSimilarity.WordsOf(before.In(l)).SequenceEqual(TextSimilarity.WordsOf(after.In(l))));
        var words = WordChanges.Describe(old, now);
        return Change(
            ChangeKind.ItemReworded, isSame ? Comparability.Comparable : Comparability.WithCaution, pair.After,
            new Message($"omformulerad: {words.Swedish}.", $"reworded: {words.English}."), old, now);
    }

    private static QuestionnaireChange? Previously(ItemPair pair, ItemMatching matching)
    {
        var now = pair.After.Previously;
        if (!matching.IsNextWave)
        {
            var before = pair.Before.Previously;
            return before == now ? null : Change(
                ChangeKind.Previously, Comparability.WithCaution, pair.After,
                Detail(new Message("förra året", "previously"), before?.Code.Text, now?.Code.Text), before?.Code.Text, now?.Code.Text);
        }

        // The author knows more about the change than its words tell.
        return now is null or { Comparability: Comparability.Comparable } ? null : Change(
            ChangeKind.Previously, now.Comparability, pair.After,
            now.Comparability == Comparability.Broken
                ? With(new Message("enligt enkäten inte jämförbar med förra året", "not comparable with last year, says the questionnaire"), now.Because)
                : With(new Message("enligt enkäten jämförbar med förbehåll", "comparable with caution, says the questionnaire"), now.Because),
            null, now.Because?.First);
    }

    private static QuestionnaireChange? Condition(ItemPair pair, ItemMatching matching)
    {
        var (before, after) = (pair.Before.ShowIf, pair.After.ShowIf);
        var isSame = before is null || after is null ? before == after : before.Root.WithItemsCalled(matching.NewCode) == after.Root;
        return isSame ? null : Change(
            ChangeKind.Condition, Comparability.WithCaution, pair.After,
            Detail(new Message("villkor", "condition"), before?.Source, after?.Source), before?.Source, after?.Source);
    }

    private static QuestionnaireChange NamedInVain(Item item)
    {
        var code = item.Previously!.Code.Text;
        return Change(
            ChangeKind.Previously, Comparability.Broken, item,
            new Message($"förra året skulle den ha hetat {code}, men det finns ingen sådan fråga.", $"last year it is said to have been {code}, but there was no such question."),
            null, code);
    }

    private static QuestionnaireChange Split(IGrouping<ItemCode, ItemPair> pairs) => new(
        ChangeKind.ItemSplit,
        Comparability.WithCaution,
        new Message($"Fråga {pairs.Key} har blivit flera: {Quote.List(pairs.Select(p => p.After.Code))}.", $"Question {pairs.Key} has become several: {Quote.List(pairs.Select(p => p.After.Code))}."))
    {
        Items = pairs.Select(p => p.After.Code).ToSequence(),
        Before = pairs.Key.Text,
    };

    private static QuestionnaireChange Replaced(ItemPair pair)
    {
        var words = Quote.Change(pair.Before.Text.First, pair.After.Text.First);
        return Change(
            ChangeKind.ItemReplaced, Comparability.Broken, pair.After,
            new Message($"en annan fråga under samma nummer: {words.Swedish}.", $"another question under the same number: {words.English}."),
            pair.Before.Text.First, pair.After.Text.First);
    }

    private static QuestionnaireChange Added(Item item)
    {
        var text = Quote.Of(item.Text.First);
        return Change(ChangeKind.ItemAdded, Comparability.Comparable, item, new Message($"ny: {text.Swedish}.", $"new: {text.English}."), null, item.Text.First);
    }

    // Another question may have taken over the number.
    private static QuestionnaireChange Removed(Item item, bool isCodeTaken)
    {
        var text = Quote.Of(item.Text.First);
        var what = isCodeTaken ? new Message("den tidigare frågan är borttagen", "the earlier question was removed") : new Message("borttagen", "removed");
        return Change(ChangeKind.ItemRemoved, Comparability.Broken, item, new Message($"{what.Swedish}: {text.Swedish}.", $"{what.English}: {text.English}."), item.Text.First, null);
    }

    private static QuestionnaireChange Change(ChangeKind kind, Comparability verdict, Item item, Message what, string? before, string? after) =>
        new(kind, verdict, new Message($"Fråga {item.Code}: {what.Swedish}", $"Question {item.Code}: {what.English}"))
        {
            Items = Sequence.Of(item.Code),
            Before = before,
            After = after,
        };

    private static Message Detail(Message name, string? before, string? after) => Detail(name, Quote.Same(before), Quote.Same(after));

    private static Message Detail(Message name, Message? before, Message? after)
    {
        var change = Quote.Change(before, after);
        return new Message($"{name.Swedish}: {change.Swedish}.", $"{name.English}: {change.English}.");
    }

    private static Message With(Message text, LocalizedText? because) => because is null
        ? new Message(text.Swedish + ".", text.English + ".")
        : new Message($"{text.Swedish}: {because.In(Language.Swedish)}.", $"{text.English}: {because.In(Language.English)}.");
}
