using System.Globalization;
using Sam.Keywords;

namespace Sam.Comparing;

/// <summary>What changed about indices.</summary>
internal static class IndexChanges
{
    public static IEnumerable<QuestionnaireChange> Of(Questionnaire before, Questionnaire after, ItemMatching matching)
    {
        foreach (var score in after.Scores)
        {
            var old = Find(before, score.Id);
            foreach (var change in old is null ? [Change(ChangeKind.IndexAdded, Comparability.Comparable, score, new Message("nytt", "new"), null, score.Id)] : OfPair(old, score, matching))
            {
                yield return change;
            }
        }

        foreach (var gone in before.Scores.Where(s => Find(after, s.Id) is null))
        {
            yield return Change(ChangeKind.IndexRemoved, Comparability.Broken, gone, new Message("borttaget", "removed"), gone.Id, null);
        }
    }

    private static IEnumerable<QuestionnaireChange> OfPair(CompositeScore before, CompositeScore after, ItemMatching matching)
    {
        var (oldItems, items) = (ItemsOf(before).Select(matching.NewCode).ToList(), ItemsOf(after));
        if (!new HashSet<ItemCode>(oldItems).SetEquals(items))
        {
            yield return OtherItems(before, after, items.Except(oldItems).ToList(), ItemsOf(before).Where(c => !items.Contains(matching.NewCode(c))).ToList());
        }
        else if (!IsSameValue(before.Value, after.Value, matching))
        {
            yield return Detail(ChangeKind.IndexComputed, Comparability.Broken, after, new Message("värde", "value"), Quote.Same(before.Value?.Source), Quote.Same(after.Value?.Source));
        }

        foreach (var (kind, verdict, name, was, now) in Aspects(before, after).Where(a => a.Was != a.Now))
        {
            yield return Detail(kind, verdict, after, name, was, now);
        }
    }

    private static IEnumerable<(ChangeKind Kind, Comparability Verdict, Message Name, Message? Was, Message? Now)> Aspects(CompositeScore before, CompositeScore after)
    {
        yield return (ChangeKind.IndexComputed, Comparability.Broken, new Message("beräkning", "calculation"), CalculationOf(before), CalculationOf(after));
        yield return (ChangeKind.IndexComputed, Comparability.Broken, new Message("sammanvägning", "combine"), Quote.Word(ValueWords.Combinations, before.Combine), Quote.Word(ValueWords.Combinations, after.Combine));
        yield return (ChangeKind.IndexComputed, Comparability.Broken, new Message("på skala", "on range"), Quote.Same(RangeOf(before)), Quote.Same(RangeOf(after)));
        yield return (ChangeKind.IndexComputed, Comparability.WithCaution, new Message("minst besvarade", "min answered"), MinimumOf(before), MinimumOf(after));
        yield return (ChangeKind.Light, Comparability.WithCaution, new Message("trafikljus", "traffic light"), LightText.Of(before.Light), LightText.Of(after.Light));
        yield return (ChangeKind.Light, Comparability.WithCaution, new Message("band", "bands"), Quote.Same(BandsOf(before)), Quote.Same(BandsOf(after)));
        yield return (ChangeKind.IndexDetail, Comparability.Comparable, new Message("skala", "scale"), ModelOf(before), ModelOf(after));
        yield return (ChangeKind.IndexDetail, Comparability.Comparable, new Message("redovisa", "report"), Quote.Same(ItemAspect.List(before.Measures)), Quote.Same(ItemAspect.List(after.Measures)));
        yield return (ChangeKind.IndexDetail, Comparability.Comparable, new Message("text", "text"), Quote.Same(ItemAspect.Words(before.Text)), Quote.Same(ItemAspect.Words(after.Text)));
    }

    private static bool IsSameValue(Expression? before, Expression? after, ItemMatching matching) =>
        before is null || after is null ? before == after : before.Root.WithItemsCalled(matching.NewCode) == after.Root;

    private static Sequence<ItemCode> ItemsOf(CompositeScore score) => score.Value is { } value
        ? value.Root.SelfAndDescendants().OfType<ExpressionNode.Items>().SelectMany(i => i.Codes).Distinct().ToSequence()
        : score.Items;

    private static QuestionnaireChange OtherItems(CompositeScore before, CompositeScore after, List<ItemCode> added, List<ItemCode> removed)
    {
        var parts = new List<Message>();
        if (added.Count > 0)
        {
            parts.Add(new Message($"{Quote.List(added)} har lagts till", $"{Quote.List(added)} added"));
        }

        if (removed.Count > 0)
        {
            parts.Add(new Message($"{Quote.List(removed)} har tagits bort", $"{Quote.List(removed)} removed"));
        }

        var what = new Message(string.Join(", ", parts.Select(p => p.Swedish)), string.Join(", ", parts.Select(p => p.English)));
        return Change(
            ChangeKind.IndexComputed, Comparability.Broken, after,
            new Message($"räknas på andra frågor: {what.Swedish}", $"computed from other questions: {what.English}"),
            Quote.List(ItemsOf(before)), Quote.List(ItemsOf(after)));
    }

    private static QuestionnaireChange Detail(ChangeKind kind, Comparability verdict, CompositeScore score, Message name, Message? before, Message? after)
    {
        var change = Quote.Change(before, after);
        return Change(kind, verdict, score, new Message($"{name.Swedish}: {change.Swedish}", $"{name.English}: {change.English}"), before?.English, after?.English);
    }

    private static QuestionnaireChange Change(ChangeKind kind, Comparability verdict, CompositeScore score, Message what, string? before, string? after) =>
        new(kind, verdict, new Message($"Index ”{score.Id}”: {what.Swedish}.", $"Index “{score.Id}”: {what.English}."))
        {
            Index = score.Id,
            Before = before,
            After = after,
        };

    private static CompositeScore? Find(Questionnaire questionnaire, string id) =>
        questionnaire.Scores.FirstOrDefault(s => s.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static Message? CalculationOf(CompositeScore score) => score.Value is not null ? null
        : score.PlugIn is { } plugIn ? Quote.Same(plugIn) : Quote.Word(ValueWords.Calculations, score.Calculation);

    private static Message? ModelOf(CompositeScore score) => score.Model is { } model ? Quote.Word(ValueWords.Models, model) : null;

    private static string? RangeOf(CompositeScore score) => score.OnHundredRange ? "0–100" : null;

    private static Message? MinimumOf(CompositeScore score) => score.MinAnswered.Kind switch
    {
        MinimumAnswered.Rule.AtLeast => Quote.Same(score.MinAnswered.Number.ToString(CultureInfo.InvariantCulture)),
        MinimumAnswered.Rule.AllBut => Quote.Same("k-" + score.MinAnswered.Number.ToString(CultureInfo.InvariantCulture)),
        var rule => Quote.Word(ValueWords.MinAnswered, rule),
    };

    private static string? BandsOf(CompositeScore score) => ItemAspect.List(score.Bands.Select(b => $"{b.From.ToDecimalText(15)}: {ItemAspect.Words(b.Label)}"));
}
