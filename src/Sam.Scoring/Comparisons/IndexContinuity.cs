namespace Sam.Comparisons;

/// <summary>
/// Whether a composite score can be compared with last wave's of the same name: made of the same items in the same way, each of them
/// comparable, worth and weighed as before.
/// </summary>
internal sealed class IndexContinuity(Questionnaire now, Questionnaire before, ItemContinuity items)
{
    public (CompositeScore? Before, Comparison Comparison) Of(CompositeScore score)
    {
        if (before.Scores.FirstOrDefault(s => s.Id.Equals(score.Id, StringComparison.OrdinalIgnoreCase)) is not { } earlier)
        {
            return (null, Comparison.Broken("Indexet är nytt.", "The index is new."));
        }

        var computed = IsComputedAlike(score, earlier)
            ? Comparison.Full
            : Comparison.Broken("Indexet räknas på ett annat sätt än förra omgången.", "The index is computed otherwise than last wave.");
        return (earlier, ItemsOf(score).Select(c => OfItem(score, now[c])).Aggregate(computed.And(OfMinimum(score, earlier)).And(OfItems(score, earlier)), (all, one) => all.And(one)));
    }

    private static bool IsComputedAlike(CompositeScore score, CompositeScore earlier) =>
        (score.Calculation, score.PlugIn, score.Combine, score.OnHundredRange) == (earlier.Calculation, earlier.PlugIn, earlier.Combine, earlier.OnHundredRange);

    private static Comparison OfMinimum(CompositeScore score, CompositeScore earlier) => score.MinAnswered == earlier.MinAnswered
        ? Comparison.Full
        : Comparison.Caution("Antalet frågor som måste vara besvarade är ett annat.", "The number of questions that must be answered is another one.");

    private Comparison OfItems(CompositeScore score, CompositeScore earlier)
    {
        var isSame = score.Value is null || earlier.Value is null
            ? score.Value == earlier.Value && ItemsOf(earlier).Select(items.NewCode).ToHashSet().SetEquals(ItemsOf(score))
            : earlier.Value.Root.WithItemsCalled(items.NewCode) == score.Value.Root;
        return isSame ? Comparison.Full : Comparison.Broken("Indexet räknas på andra frågor än förra omgången.", "The index is computed from other questions than last wave.");
    }

    private Comparison OfItem(CompositeScore score, Item item)
    {
        var (earlier, comparison) = items.Of(item.Code);
        if (earlier is null || !comparison.IsAllowed)
        {
            return Comparison.Broken($"Fråga {item.Code} i indexet går inte att jämföra.", $"Question {item.Code} of the index can't be compared.");
        }

        var scale = score.Calculation == ScoreCalculation.Share
            ? ScaleContinuity.OfShare(item, earlier, ItemContinuity.IsVouchedFor(item))
            : ScaleContinuity.OfScores(item, earlier, ItemContinuity.IsVouchedFor(item));
        var isWeighedAlike = item.Weight == earlier.Weight && item.IsReversed == earlier.IsReversed;
        return scale.IsAllowed && isWeighedAlike
            ? Prefixed(item, comparison.And(scale))
            : Comparison.Broken($"Fråga {item.Code} är värd annat i indexet än förra omgången.", $"Question {item.Code} is worth something else in the index than last wave.");
    }

    private static Comparison Prefixed(Item item, Comparison comparison) => comparison with
    {
        Notes = comparison.Notes.Select(n => new Message($"Fråga {item.Code}: {n.Swedish}", $"Question {item.Code}: {n.English}")).ToSequence(),
    };

    private static Sequence<ItemCode> ItemsOf(CompositeScore score) => score.Value is { } value
        ? value.Root.SelfAndDescendants().OfType<ExpressionNode.Items>().SelectMany(i => i.Codes).Distinct().ToSequence()
        : score.Items;
}
