using Sam.Measures;

namespace Sam.Comparisons;

/// <summary>Puts last wave's figures beside this wave's. It reads nothing but what the two sheets show: what is hidden in either stays hidden.</summary>
internal sealed class WaveComparer(QuestionnaireScores scores, LastWave last)
{
    public WaveComparison Compare() =>
        new(last.Scores, scores.Wave.Organisation, last.Whole, scores.Units.Select(Compare).ToSequence());

    private UnitComparison Compare(UnitScores unit)
    {
        var comparison = last.Of(unit.Unit);
        var before = comparison.IsAllowed ? last.Before(unit.Unit) : [];
        var figures = comparison.And(AreJoint(before)
            ? Comparison.Broken("Gemensamma svar gällde flera av de tidigare enheterna, så de kan inte läggas ihop.", "Joint answers covered several of the earlier units, so they can't be put together.")
            : Comparison.Full);
        var hasBoth = scores.HasAnswers && last.Scores.HasAnswers;
        var items = hasBoth ? unit.Items.Select(i => Item(i, before, figures)).ToList() : [];
        return new UnitComparison(
            unit.Unit,
            last.Units.Of(unit.Unit).Before,
            comparison,
            hasBoth ? FigureChange.Of(unit.Response!.Rate, () => last.RateOf(unit.Unit), comparison) : null,
            items.ToSequence(),
            hasBoth ? unit.Indices.Select(i => Index(i, before, figures)).ToSequence() : default,
            hasBoth ? Areas(items).ToSequence() : default);
    }

    // Sums over units count a joint answer once for each unit: right for assignments, wrong for answers.
    private bool AreJoint(List<UnitScores> before) => before.Count > 1 && last.Scores.JointSegments.Any(s =>
        before.Count(b => s.Units.Any(u => last.Scores.Wave.Organisation.SelfAndAncestors(last.Scores.Wave.Organisation.Units[u]).Contains(b.Unit))) > 1);

    private ItemComparison Item(ItemScores now, List<UnitScores> before, Comparison unit)
    {
        var (earlier, said) = last.Items.Of(now.Item.Code);
        var comparison = unit.And(said);
        if (earlier is null)
        {
            return new ItemComparison(now.Item, null, comparison, now.Measures.Select(m => KeyValuePair.Create(m, FigureChange.Of(now.FigureOf(m)!.Value, () => default, comparison))).ToSequence());
        }

        var isVouchedFor = ItemContinuity.IsVouchedFor(now.Item);
        var (shares, values) = (ScaleContinuity.OfShare(now.Item, earlier, isVouchedFor), ScaleContinuity.OfScores(now.Item, earlier, isVouchedFor));
        var parts = before.Select(u => u.Item(earlier.Code)).ToList();
        var changes = new List<KeyValuePair<string, FigureChange>>();
        foreach (var measure in now.Measures)
        {
            var scale = measure == BuiltInMeasures.SharePositive ? shares : BuiltInMeasures.Find(measure) is not null ? values : shares.And(values);
            changes.Add(KeyValuePair.Create(measure, FigureChange.Of(now.FigureOf(measure)!.Value, () => Before(measure, earlier, parts, now.FigureOf(measure)!.Value.Kind), comparison.And(scale))));
        }

        return new ItemComparison(now.Item, earlier, comparison, changes.ToSequence());
    }

    private static Figure Before(string measure, Item earlier, List<ItemScores> parts, FigureKind kind)
    {
        var figures = parts.Select(p => p.FigureOf(measure)).ToList();
        if (figures.Any(f => f is null))
        {
            return Figure.None(kind, NullReason.NotComparable);
        }

        // A median has no counts of its own, but its distribution has.
        return measure == BuiltInMeasures.Median && parts.Count > 1 && earlier.Answer is AnswerType.Choice && parts.All(p => !p.IsHidden)
            ? Scores.Median(parts.SelectMany(p => p.Distribution)
                .Where(o => o.Option is { Kind: OptionKind.Valid, Score: not null } && o.Count > 0)
                .GroupBy(o => o.Option.Score!.Value)
                .OrderBy(g => g.Key)
                .Select(g => (g.Key, g.Sum(o => o.Count)))
                .ToList())
            : PooledFigure.Of(figures.Select(f => f!.Value).ToList());
    }

    private IndexComparison Index(IndexScores now, List<UnitScores> before, Comparison unit)
    {
        var (earlier, said) = last.Indices.Of(now.Score);
        return new IndexComparison(now.Score, FigureChange.Of(now.Value, () => Before(earlier!, before), unit.And(said), now.IsShare));
    }

    private static Figure Before(CompositeScore earlier, List<UnitScores> before)
    {
        var parts = before.Select(u => u.Indices.FirstOrDefault(i => i.Score.Id == earlier.Id)).ToList();
        return parts.Any(p => p is null)
            ? Figure.None(FigureKind.Number, NullReason.NotComparable)
            : PooledFigure.Of(parts.Select(p => p!.Value).ToList());
    }

    // An area is what can be compared of it, so that both sides are made of the same questions.
    private IEnumerable<AreaComparison> Areas(List<ItemComparison> items)
    {
        var byCode = items.ToDictionary(i => i.Item.Code);
        foreach (var section in scores.Questionnaire.Sections.Where(s => s.Title is not null))
        {
            var compared = section.Items.Select(i => (i.Code, Change: byCode[i.Code].SharePositive)).Where(i => i.Change is { Comparison.IsAllowed: true }).ToList();
            if (compared.Count > 0)
            {
                var comparison = compared.Select(c => c.Change!.Comparison).Aggregate((all, one) => all.And(one));
                yield return new AreaComparison(section, compared.Select(c => c.Code).ToSequence(), FigureChange.Of(
                    PooledFigure.Of(compared.Select(c => c.Change!.Now).ToList()), () => PooledFigure.Of(compared.Select(c => c.Change!.Before).ToList()), comparison));
            }
        }
    }
}
