namespace Sam.Findings;

/// <summary>What can be said of a unit's targets and of its changes since last wave. Of what is hidden or can't be compared nothing is said.</summary>
internal static class ComparisonFindings
{
    public static IEnumerable<Finding> Of(QuestionnaireScores scores, Unit unit) =>
        Goals(scores, unit).Concat(scores.Comparison is { } waves ? Changes(scores, waves[unit.Id]).Concat(Reversals(scores, unit)) : []);

    // A response rate to reach is said beside the rate.
    private static IEnumerable<Finding> Goals(QuestionnaireScores scores, Unit unit)
    {
        var level = LevelBelow(scores, unit);
        return scores.Goals
            .Where(g => g.UnitId == unit.Id && g.Status is not null && (g.Target.Kind != TargetKind.ResponseRate || g.Target.IsRising))
            .Select(g => new Finding.Goal(unit.Id, scores.Questionnaire.Id, g, level));
    }

    private static IEnumerable<Finding> Changes(QuestionnaireScores scores, UnitComparison unit)
    {
        var (id, questionnaire) = (unit.Unit.Id, scores.Questionnaire.Id);
        var items = unit.Items.Where(i => IsSaid(i.SharePositive)).ToList();
        if (items.Count > 1)
        {
            var changes = items.Select(i => i.SharePositive!.Change.Exact!.Value).ToList();
            var (up, down) = scores.ImprovementFrom is { } least
                ? (changes.Count(c => c >= least), changes.Count(c => c <= -least))
                : (changes.Count(c => c.Sign > 0), changes.Count(c => c.Sign < 0));
            yield return new Finding.ShareChange(id, questionnaire, up, down, changes.Count - up - down, scores.ImprovementFrom);
            foreach (var isRise in new[] { true, false })
            {
                if (Largest(items, i => i.SharePositive!.Change, isRise) is { IsEmpty: false } largest)
                {
                    yield return new Finding.LargestShareChange(id, questionnaire, isRise, largest);
                }
            }
        }

        var areas = unit.Areas.Where(a => IsSaid(a.SharePositive)).ToList();
        foreach (var isRise in areas.Count > 1 ? new[] { true, false } : [])
        {
            if (Largest(areas, a => a.SharePositive.Change, isRise) is { IsEmpty: false } largest)
            {
                yield return new Finding.LargestAreaChange(id, questionnaire, isRise, largest);
            }
        }

        foreach (var index in unit.Indices.Where(i => i.Value.Exists))
        {
            yield return new Finding.IndexChange(id, questionnaire, index, index.Score.IsShare || index.Score.OnHundredRange ? scores.ImprovementFrom : null);
        }
    }

    private static IEnumerable<Finding> Reversals(QuestionnaireScores scores, Unit unit)
    {
        var level = LevelBelow(scores, unit);
        var items = scores.Questionnaire.Items.Select(i => (Item: (ItemCode?)i.Code, Change: scores.ChangeBelow(unit.Id, i.Code)));
        return items.Prepend((Item: null, Change: scores.RateChangeBelow(unit.Id)))
            .Where(c => c.Change is { IsReversal: true })
            .Select(c => new Finding.Reversal(unit.Id, scores.Questionnaire.Id, c.Item, level, c.Change!));
    }

    // One answer is no share to speak of.
    private static bool IsSaid(FigureChange? change) => change is { Exists: true, Now.N: > 1, Before.N: > 1 };

    private static Sequence<T> Largest<T>(List<T> all, Func<T, Figure> change, bool isRise)
    {
        var moved = all.Where(a => change(a).Direction == (isRise ? 1 : -1)).ToList();
        var most = moved.Count == 0 ? Rational.Zero : moved.Max(a => change(a).Exact!.Value.Abs());
        return moved.Where(a => change(a).Exact!.Value.Abs() == most).ToSequence();
    }

    private static string? LevelBelow(QuestionnaireScores scores, Unit unit) =>
        scores.Wave.Organisation.ChildrenOf(unit).Select(u => u.Level).Distinct().ToList() is [{ } only] ? only : null;
}
