namespace Sam.Goals;

/// <summary>
/// Targets beside figures, decided on exact values. A value must reach the target; a rising one must be higher than last time, and where both
/// are asked for both must hold.
/// </summary>
internal sealed class GoalMaker(QuestionnaireScores scores)
{
    public IEnumerable<GoalResult> All() => scores.HasAnswers
        ? scores.Units.SelectMany(u => scores.Questionnaire.Head.Targets.Select(t => t.Kind == TargetKind.SharePositive ? OfItems(t, u) : OfUnit(t, u)))
        : [];

    private GoalResult OfUnit(Target target, UnitScores unit)
    {
        var (value, change) = FigureOf(target, unit);
        var own = IsMet(target, value, change);
        var below = scores.Wave.Organisation.ChildrenOf(unit.Unit).Select(c => FigureOf(target, scores[c.Id])).Select(f => IsMet(target, f.Value, f.Change)).OfType<bool>().ToList();
        return Result(target, unit, value, change, own, below);
    }

    // Every item has its share: the goal is met where all of them meet it.
    private GoalResult OfItems(Target target, UnitScores unit)
    {
        var items = unit.Items.Where(i => i.FigureOf("share-positive") is not null)
            .Select(i => (Value: i.SharePositive, Change: ChangeOf(target, () => scores.Comparison?[unit.Unit.Id].Item(i.Item.Code)?.SharePositive?.Change)))
            .ToList();
        var met = items.Select(i => IsMet(target, i.Value, i.Change)).ToList();
        var known = met.OfType<bool>().ToList();
        var value = items.Select(i => i.Value).Where(v => v.Exact is not null).OrderBy(v => v.Exact).FirstOrDefault(items.Count > 0 ? items[0].Value : Figure.None(FigureKind.Share, NullReason.NoAnswers));
        var change = items.Select(i => i.Change).Where(c => c is { Exact: not null }).OrderBy(c => c!.Value.Exact).FirstOrDefault(items.Count > 0 ? items[0].Change : null);
        var isHidden = items.Any(i => i.Value.Reason == NullReason.Suppressed || i.Change is { Reason: NullReason.Suppressed });
        return Result(target, unit, value, change, known.Count == 0 || isHidden ? null : known.All(k => k), isHidden ? [] : known);
    }

    private static GoalResult Result(Target target, UnitScores unit, Figure value, Figure? change, bool? own, List<bool> parts)
    {
        var status = own switch
        {
            true => GoalStatus.Met,
            false => parts.Contains(true) ? GoalStatus.Partly : GoalStatus.NotMet,
            _ => (GoalStatus?)null,
        };
        return new GoalResult(target, unit.Unit.Id, value, change, status, parts.Count(p => p), parts.Count)
        {
            Reason = status is not null ? NullReason.None
                : value.Reason != NullReason.None ? value.Reason
                : change?.Reason is { } reason and not NullReason.None ? reason
                : NullReason.TooFewAnswers,
        };
    }

    private static bool? IsMet(Target target, Figure value, Figure? change) =>
        value.Exact is not { } exact || change is { Exact: null } ? null
        : (target.AtLeast is not { } least || exact >= least) && (change is not { } rise || rise.Direction > 0);

    private (Figure Value, Figure? Change) FigureOf(Target target, UnitScores unit)
    {
        if (target.Kind == TargetKind.ResponseRate)
        {
            // With units of whom nobody knows whether they were asked, no rate is claimed to reach anything.
            var response = unit.Response!;
            var rate = response.UnknownUnits > 0 ? Figure.None(FigureKind.Share, NullReason.TooFewAnswers) : response.Rate;
            return (rate, ChangeOf(target, () => response.Change));
        }

        var index = unit.Indices.FirstOrDefault(i => i.Score.Id.Equals(target.Index, StringComparison.OrdinalIgnoreCase));
        return index is null
            ? (Figure.None(FigureKind.Number, NullReason.NoAnswers), ChangeOf(target, () => null))
            : (index.Value, ChangeOf(target, () => scores.Comparison?[unit.Unit.Id].Index(index.Score.Id)?.Value.Change));
    }

    private static Figure? ChangeOf(Target target, Func<Figure?> change) =>
        target.IsRising ? change() ?? Figure.None(FigureKind.Points, NullReason.NotComparable) : null;
}
