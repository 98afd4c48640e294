namespace Sam;

/// <summary>How the change of a unit came about in the units directly below it.</summary>
public static class ChangesBelow
{
    /// <summary>
    /// The change of an item's share positive, or of its mean where it has none, over the units directly below. Null for a unit without
    /// units below, where last wave is not at hand, where a unit below is hidden or can't be compared, and where the units below do not
    /// make up the whole (answers of the unit itself, joint answers, units that closed).
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public static ChangeOverUnits? ChangeBelow(this QuestionnaireScores scores, string unit, ItemCode item) => Of(scores, unit, u => u.Item(item) is { } i ? i.SharePositive ?? i.Mean : null);

    /// <summary>The same of the response rate.</summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public static ChangeOverUnits? RateChangeBelow(this QuestionnaireScores scores, string unit) => Of(scores, unit, u => u.Rate);

    private static ChangeOverUnits? Of(QuestionnaireScores scores, string unit, Func<UnitComparison, FigureChange?> figure)
    {
        if (scores.Comparison is not { } waves || figure(waves[unit]) is not { Exists: true } own || own.Now.Sum is null || own.Before.Sum is null)
        {
            return null;
        }

        var parts = scores.Wave.Organisation.ChildrenOf(scores.Wave.Organisation[unit]).Select(c => figure(waves[c.Id])).ToList();
        if (parts.Count == 0 || parts.Any(p => p is null || !p.Comparison.IsAllowed || IsHidden(p)) || !IsWhole(own.Now, parts.Select(p => p!.Now)) || !IsWhole(own.Before, parts.Select(p => p!.Before)))
        {
            return null;
        }

        // A unit where nobody answered either time is no part of anything.
        return ChangeOverUnits.Of(parts.Where(p => p!.Now.Exact is not null || p.Before.Exact is not null).Select(p => (p!.Before, p.Now)));
    }

    private static bool IsHidden(FigureChange part) => part.Now.Reason == NullReason.Suppressed || part.Before.Reason == NullReason.Suppressed;

    private static bool IsWhole(Figure own, IEnumerable<Figure> parts)
    {
        var known = parts.Where(p => p.Exact is not null).ToList();
        return known.Sum(p => p.N) == own.N && known.Aggregate(Rational.Zero, (sum, p) => sum + (p.Sum ?? Rational.Zero)) == own.Sum;
    }
}
