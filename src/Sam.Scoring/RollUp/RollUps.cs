namespace Sam;

/// <summary>
/// Figures of units put together by a named rule. A unit's own figure is pooled: counted over all answers below it, never made of rounded
/// or averaged figures. The other rules are of one level of units below: of units of a level that lie under each other only the topmost.
/// </summary>
public static class RollUps
{
    private static readonly RollUpRule[] OverUnits = [RollUpRule.UnitMean, RollUpRule.UnitMedian, RollUpRule.Headcount];

    /// <summary>The levels of the units below a unit, from above; a single null where they have none; empty for a unit at the bottom.</summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public static Sequence<string?> LevelsBelow(this QuestionnaireScores scores, string unit) =>
        scores.Tree.Below(scores.Wave.Organisation.IndexOf(unit)).Select(l => l.Level).ToSequence();

    /// <summary>Every roll-up of a figure of a unit: pooled first, then each rule over each level below. Empty for a unit at the bottom.</summary>
    /// <param name="scores">The figures.</param>
    /// <param name="unit">The unit's id.</param>
    /// <param name="figure">Which figure, for instance <c>u =&gt; u.Item("7a").Mean</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public static Sequence<RollUpFigure> RollUpsOf(this QuestionnaireScores scores, string unit, Func<UnitScores, Figure> figure)
    {
        var index = scores.Wave.Organisation.IndexOf(unit);
        var levels = scores.Tree.Below(index);
        if (levels.Count == 0)
        {
            return default;
        }

        var own = figure(scores.Units[index]);
        return levels
            .Select(l => (l.Level, Parts: Parts(scores, l.Units, figure)))
            .SelectMany(l => OverUnits.Select(rule => new RollUpFigure(rule, l.Level, Of(rule, own, l.Parts))))
            .Prepend(new RollUpFigure(RollUpRule.Pooled, null, own))
            .ToSequence();
    }

    /// <summary>A figure of a unit put together from those of the units of a level below it.</summary>
    /// <param name="scores">The figures.</param>
    /// <param name="unit">The unit's id.</param>
    /// <param name="level">The level; null for the units directly below where none below has a level.</param>
    /// <param name="rule">The rule; <see cref="RollUpRule.Pooled"/> gives the unit's own figure.</param>
    /// <param name="figure">Which figure.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    /// <exception cref="ArgumentException">Nothing below the unit has the level.</exception>
    public static Figure RollUp(this QuestionnaireScores scores, string unit, string? level, RollUpRule rule, Func<UnitScores, Figure> figure)
    {
        var index = scores.Wave.Organisation.IndexOf(unit);
        var own = figure(scores.Units[index]);
        if (rule == RollUpRule.Pooled)
        {
            return own;
        }

        var (_, units) = scores.Tree.Below(index).FirstOrDefault(l => string.Equals(l.Level, level, StringComparison.OrdinalIgnoreCase));
        return units is null
            ? throw new ArgumentException($"no unit below '{unit}' has the level '{level}'", nameof(level))
            : Of(rule, own, Parts(scores, units, figure));
    }

    private static List<(UnitScores Unit, Figure Figure)> Parts(QuestionnaireScores scores, List<int> units, Func<UnitScores, Figure> figure) =>
        units.Select(i => (scores.Units[i], figure(scores.Units[i]))).ToList();

    private static Figure Of(RollUpRule rule, Figure own, List<(UnitScores Unit, Figure Figure)> parts)
    {
        if (own.Reason == NullReason.Suppressed || parts.Any(p => p.Figure.Reason == NullReason.Suppressed))
        {
            return Figure.None(own.Kind, NullReason.Suppressed);
        }

        var known = parts.Where(p => p.Figure.Exact is not null).Select(p => (Value: p.Figure.Exact!.Value, Weight: WeightOf(p.Unit, rule))).ToList();
        if (known.Count == 0)
        {
            return Figure.None(own.Kind, parts.Select(p => p.Figure.Reason).FirstOrDefault(NullReason.NoAnswers));
        }

        return rule == RollUpRule.UnitMedian
            ? Figure.Of(own.Kind, MedianOf(known.Select(k => k.Value).Order().ToList()), known.Count)
            : Weighted(own.Kind, known);
    }

    private static Rational WeightOf(UnitScores unit, RollUpRule rule) =>
        rule == RollUpRule.Headcount ? unit.Response is { } response ? response.Invited - response.Ineligible : 0 : Rational.One;

    private static Figure Weighted(FigureKind kind, List<(Rational Value, Rational Weight)> parts)
    {
        var weights = parts.Aggregate(Rational.Zero, (sum, p) => sum + p.Weight);
        return weights.Sign == 0
            ? Figure.None(kind, NullReason.ZeroWeight)
            : Figure.Of(kind, parts.Aggregate(Rational.Zero, (sum, p) => sum + (p.Weight * p.Value)) / weights, parts.Count);
    }

    private static Rational MedianOf(List<Rational> ordered) => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
}
