namespace Sam;

/// <summary>
/// Tests of what has changed since last wave, item by item. The two waves are taken as independent groups: right where other people answered, and
/// on the safe side where mostly the same did, since nobody's two answers are put beside each other (<see cref="PairedChange"/> does that within one
/// questionnaire). No finite population correction: a change over time is about more than this year's answers.
/// </summary>
/// <remarks>
/// It reads nothing but the two sheets' figures, so nothing that either of them hides is in a test. Which items can be compared is decided by
/// <see cref="QuestionnaireScores.Comparison"/>. Numbers have no printed distribution, so a change of their mean is not tested.
/// </remarks>
public static class ChangeTests
{
    /// <summary>The tests of one unit's items, in order; empty where last wave is not at hand (<see cref="ScoringOptions.Previous"/>).</summary>
    /// <param name="scores">This wave's figures, compared with last wave's.</param>
    /// <param name="unit">The id of a unit.</param>
    /// <param name="options">Level and adjustment; null for <see cref="ChangeTestOptions.Default"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public static Sequence<ChangeTest> Of(QuestionnaireScores scores, string unit, ChangeTestOptions? options = null)
    {
        options ??= ChangeTestOptions.Default;
        if (scores.Comparison is not { } waves)
        {
            return default;
        }

        var tests = waves[unit].Items.Select(i => Test(scores[unit], waves, waves[unit], i, options.Level)).OfType<ChangeTest>().ToList();
        var adjusted = options.Adjustment == PAdjustment.Holm
            ? MultipleTesting.Holm(tests.Select(t => t.P.Value))
            : MultipleTesting.BenjaminiHochberg(tests.Select(t => t.P.Value));
        return tests.Select((t, i) => t with { AdjustedP = adjusted[i] is { } p ? Statistic.Of(p) : Statistic.None(t.P.Reason) }).ToSequence();
    }

    // An item without scores and without a positive side has no change to test.
    private static ChangeTest? Test(UnitScores now, WaveComparison waves, UnitComparison unit, ItemComparison item, double level) =>
        item.SharePositive is { } share && item.Item.Scale?.IsSigned == true ? OfShares(item.Item, share, level)
        : item.Mean is { } mean ? OfMeans(now, waves, unit, item, mean, level)
        : null;

    private static ChangeTest OfShares(Item item, FigureChange change, double level)
    {
        if (change is not { Exists: true, Now: { Sum: { } now, N: var nowN }, Before: { Sum: { } before, N: var beforeN } })
        {
            return None(item, change, IntervalMethod.Newcombe, level);
        }

        var made = ShareComparison.Of((long)now.Numerator, nowN, (long)before.Numerator, beforeN, level);
        var method = made.Recommended == ShareTest.PooledZ ? ChangeTestMethod.PooledZ : ChangeTestMethod.FisherExact;
        return new ChangeTest(item, change, method, made.Interval, made.P, made.Effect.Size);
    }

    private static ChangeTest OfMeans(UnitScores now, WaveComparison waves, UnitComparison unit, ItemComparison item, FigureChange change, double level)
    {
        if (!change.Exists || item.Item.Answer is not AnswerType.Choice || item.Before?.Answer is not AnswerType.Choice)
        {
            return None(item.Item, change, IntervalMethod.Welch, level);
        }

        var scores = Distribution(now.Item(item.Item.Code));
        var before = unit.Before.Select(u => Distribution(waves.Previous[u.Id].Item(item.Before.Code))).Aggregate((all, one) => all + one);
        var made = WelchTest.Of(scores, before, level);
        return new ChangeTest(item.Item, change, made.P.Value is null ? null : ChangeTestMethod.Welch, made.Interval, made.P, CliffsDelta.Of(scores, before).Size);
    }

    private static ScoreDistribution Distribution(ItemScores item) => ScoreDistribution.Of(item.Distribution
        .Where(o => o.Option is { Kind: OptionKind.Valid, Score: not null })
        .Select(o => (o.Option.Score!.Value, o.Count)));

    private static ChangeTest None(Item item, FigureChange change, IntervalMethod method, double level)
    {
        var reason = change.Exists ? NullReason.NotComparable : change.Change.Reason;
        return new ChangeTest(item, change, null, ConfidenceInterval.None(level, method, reason), Statistic.None(reason), null);
    }
}
