namespace Sam.Comparing;

/// <summary>What changed about the options of a scale. Options belong together by code, else by label.</summary>
internal static class OptionChanges
{
    public static IEnumerable<QuestionnaireChange> Of(AnswerType before, AnswerType after)
    {
        var pairs = PairsOf(before.Options, after.Options);
        foreach (var option in after.Options)
        {
            foreach (var change in pairs.TryGetValue(option, out var old) ? OfPair(old, option) : [Added(option, after)])
            {
                yield return change;
            }
        }

        foreach (var gone in before.Options.Where(o => !pairs.ContainsValue(o)))
        {
            yield return Change(
                ChangeKind.OptionRemoved, gone.Kind == OptionKind.Valid ? Comparability.Broken : Comparability.WithCaution, gone,
                new Message("har tagits bort", "was removed"), gone.Label.First, null);
        }

        var kept = before.Options.Where(pairs.ContainsValue).ToList();
        if (!after.Options.Where(pairs.ContainsKey).Select(o => pairs[o]).SequenceEqual(kept))
        {
            yield return new QuestionnaireChange(
                ChangeKind.OptionOrder, Comparability.WithCaution,
                new Message("svarsalternativen står i en annan ordning.", "the options stand in another order."));
        }
    }

    private static Dictionary<AnswerOption, AnswerOption> PairsOf(Sequence<AnswerOption> before, Sequence<AnswerOption> after)
    {
        var pairs = new Dictionary<AnswerOption, AnswerOption>();
        foreach (var option in after)
        {
            if (before.FirstOrDefault(o => o.Code.Equals(option.Code, StringComparison.OrdinalIgnoreCase)) is { } same)
            {
                pairs[option] = same;
            }
        }

        foreach (var option in after.Where(o => !pairs.ContainsKey(o)))
        {
            if (before.FirstOrDefault(o => !pairs.ContainsValue(o) && TextSimilarity.WordsOf(o.Label.First).SequenceEqual(TextSimilarity.WordsOf(option.Label.First))) is { } same)
            {
                pairs[option] = same;
            }
        }

        return pairs;
    }

    private static IEnumerable<QuestionnaireChange> OfPair(AnswerOption before, AnswerOption after)
    {
        if (before.Code != after.Code)
        {
            yield return Change(ChangeKind.OptionRelabelled, Comparability.WithCaution, after, Detail(new Message("kod", "code"), before.Code, after.Code), before.Code, after.Code);
        }

        if (!before.Label.Equals(after.Label))
        {
            var both = before.Label.Languages.Where(l => after.Label.Languages.Contains(l));
            var isSame = both.All(l => TextSimilarity.WordsOf(before.Label.In(l)).SequenceEqual(TextSimilarity.WordsOf(after.Label.In(l))));
            var (was, now) = (ItemAspect.Words(before.Label), ItemAspect.Words(after.Label));
            yield return Change(ChangeKind.OptionRelabelled, isSame ? Comparability.Comparable : Comparability.WithCaution, after, Detail(new Message("etikett", "label"), was, now), was, now);
        }

        if (before.Symbol != after.Symbol)
        {
            yield return Change(ChangeKind.OptionRelabelled, Comparability.Comparable, after, Detail(new Message("symbol", "symbol"), before.Symbol, after.Symbol), before.Symbol, after.Symbol);
        }

        foreach (var (name, was, now, verdict) in Values(before, after).Where(v => v.Was != v.Now))
        {
            yield return Change(ChangeKind.OptionRevalued, verdict, after, Detail(name, was, now), was?.English, now?.English);
        }
    }

    private static IEnumerable<(Message Name, Message? Was, Message? Now, Comparability Verdict)> Values(AnswerOption before, AnswerOption after)
    {
        yield return (new Message("poäng", "score"), Quote.Same(before.Score?.ToDecimalText(15)), Quote.Same(after.Score?.ToDecimalText(15)), Comparability.Broken);
        yield return (new Message("positivt", "positive"), Quote.YesNo(before.IsPositive), Quote.YesNo(after.IsPositive), Comparability.Broken);
        yield return (new Message("slag", "kind"), KindOf(before), KindOf(after), Comparability.Broken);
        yield return (new Message("utesluter övriga", "exclusive"), Quote.YesNo(before.IsExclusive), Quote.YesNo(after.IsExclusive), Comparability.WithCaution);
    }

    // One more way to answer moves answers from the others; on a scale with scores or a sign the figures are then of another kind.
    private static QuestionnaireChange Added(AnswerOption option, AnswerType answer)
    {
        var isOther = option.Kind == OptionKind.Valid && answer is AnswerType.Choice choice && (choice.Scale.IsScored || choice.Scale.IsSigned);
        return Change(
            ChangeKind.OptionAdded, isOther ? Comparability.Broken : Comparability.WithCaution, option,
            new Message("har lagts till", "was added"), null, option.Label.First);
    }

    private static QuestionnaireChange Change(ChangeKind kind, Comparability verdict, AnswerOption option, Message what, string? before, string? after) =>
        new(kind, verdict, new Message($"svarsalternativet ”{option.Label}” {what.Swedish}.", $"the option “{option.Label.In(Language.English)}” {what.English}."))
        {
            Before = before,
            After = after,
        };

    private static Message Detail(Message name, string? before, string? after) => Detail(name, Quote.Same(before), Quote.Same(after));

    private static Message Detail(Message name, Message? before, Message? after)
    {
        var change = Quote.Change(before, after);
        return new Message($"har ändrats, {name.Swedish}: {change.Swedish}", $"was changed, {name.English}: {change.English}");
    }

    private static Message KindOf(AnswerOption option) => option.Kind switch
    {
        OptionKind.NotApplicable => new Message("ej aktuellt", "not applicable"),
        OptionKind.DontKnow => new Message("vet ej", "don't know"),
        _ => new Message("giltigt svar", "valid answer"),
    };
}
