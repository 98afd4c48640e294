namespace Sam.Comparisons;

/// <summary>
/// Whether two items' answers mean the same: for the share positive the valid options and which of them are positive, for means and medians
/// what each is worth. Where the author vouches for a comparison with caution, other options are allowed, but never another range of scores.
/// </summary>
internal static class ScaleContinuity
{
    /// <summary>What holds for every figure: the kind of answer, other labels, other special options.</summary>
    public static Comparison Of(Item now, Item before)
    {
        if (now.Answer.GetType() != before.Answer.GetType())
        {
            return Comparison.Broken("Svaren är av ett annat slag än förra omgången.", "Answers are of another kind than last wave.");
        }

        var special = !Special(now).SequenceEqual(Special(before), StringComparer.OrdinalIgnoreCase)
            ? Comparison.Caution("”Ej aktuellt” eller ”vet ej” har lagts till eller tagits bort.", "“Not applicable” or “don't know” was added or removed.")
            : Comparison.Full;
        var relabelled = Pairs(now, before).Any(p => !SameWords.In(p.Now.Label, p.Before.Label))
            ? Comparison.Caution("Svarsalternativ har fått andra ord.", "Options have other words.")
            : Comparison.Full;
        return special.And(relabelled);
    }

    /// <summary>Whether shares of positive answers can be compared.</summary>
    public static Comparison OfShare(Item now, Item before, bool isVouchedFor) =>
        isVouchedFor || (HasSameOptions(now, before) && Pairs(now, before).All(p => p.Now.IsPositive == p.Before.IsPositive))
            ? Comparison.Full
            : Comparison.Broken("Svarsalternativen är andra än förra omgången.", "The options are others than last wave.");

    /// <summary>Whether means, medians and what else is made of scores can be compared.</summary>
    public static Comparison OfScores(Item now, Item before, bool isVouchedFor)
    {
        if (now.Answer is AnswerType.Number)
        {
            return now.ScoreRange() == before.ScoreRange() ? Comparison.Full : Comparison.Caution("Gränserna för svaret är andra än förra omgången.", "The limits of the answer are others than last wave.");
        }

        var isSame = HasSameOptions(now, before) && Pairs(now, before).All(p => p.Now.Score == p.Before.Score);
        return isSame || (isVouchedFor && now.ScoreRange() == before.ScoreRange())
            ? Comparison.Full
            : Comparison.Broken("Svarsalternativen är värda annat än förra omgången.", "The options are worth something else than last wave.");
    }

    private static IEnumerable<string> Special(Item item) => item.Answer.Options.Where(o => o.Kind != OptionKind.Valid).Select(o => o.Kind.ToString()).Order(StringComparer.Ordinal);

    private static List<AnswerOption> Valid(Item item) => item.Answer.Options.Where(o => o.Kind == OptionKind.Valid).ToList();

    private static bool HasSameOptions(Item now, Item before) =>
        Valid(now).Count == Valid(before).Count && Pairs(now, before).Count == Valid(now).Count;

    private static List<(AnswerOption Now, AnswerOption Before)> Pairs(Item now, Item before)
    {
        var earlier = Valid(before);
        return Valid(now)
            .Select(o => (Now: o, Before: earlier.FirstOrDefault(b => b.Code.Equals(o.Code, StringComparison.OrdinalIgnoreCase))))
            .Where(p => p.Before is not null)
            .Select(p => (p.Now, p.Before!))
            .ToList();
    }
}
