namespace Sam.Findings;

/// <summary>What can be said of the figures, for the root and every unit that has units below it.</summary>
internal static class FindingMaker
{
    public static IEnumerable<Finding> All(QuestionnaireScores scores, Sequence<RateTable> rates, Sequence<Ranking> rankings) =>
        scores.Units.Where(u => u.Unit == scores.Wave.Organisation.Root || !scores.Wave.Organisation.ChildrenOf(u.Unit).IsEmpty)
            .SelectMany(u => Answered(scores, u, rates)
                .Concat(rates.SelectMany(t => OfRates(scores, u.Unit, t)))
                .Concat(ComparisonFindings.Of(scores, u.Unit))
                .Concat(OfOptions(scores, u))
                .Concat(rankings.Where(r => r.UnitId == u.Unit.Id && !r.Places.IsEmpty).Select(r => new Finding.TopRanked(u.Unit.Id, scores.Questionnaire.Id, r)))
                .Concat(RoleChecks.Of(scores, u)));

    private static IEnumerable<Finding> Answered(QuestionnaireScores scores, UnitScores unit, Sequence<RateTable> rates)
    {
        if (unit.Response is { IsHidden: false } response)
        {
            // With units of whom nobody knows whether they were asked, no target is claimed to be met.
            var isSaidByRate = rates.Any(t => t.Questionnaire.Id == scores.Questionnaire.Id && t.PreviousPeriod is not null);
            yield return new Finding.Answered(
                unit.Unit.Id, scores.Questionnaire.Id, response.Answered, response.Invited - response.Ineligible,
                isSaidByRate || response.UnknownUnits > 0 ? null : response.Target, response.UnknownUnits);
        }
    }

    private static IEnumerable<Finding> OfRates(QuestionnaireScores scores, Unit unit, RateTable table)
    {
        var id = table.Questionnaire.Id;
        if (table.PreviousPeriod is null && !table.IsPublished)
        {
            yield break;
        }

        if (table.Rates.FirstOrDefault(r => r.Unit == unit) is { } own)
        {
            yield return new Finding.ResponseRate(
                unit.Id, id, own.Now,
                own.Before.Exact is null ? null : own.Before,
                own.Change.Exact is null ? null : own.Change,
                scores[unit.Id].Response is { UnknownUnits: > 0 } ? null : table.Target);
        }

        var children = scores.Wave.Organisation.ChildrenOf(unit);
        var below = table.Rates.Where(r => children.Contains(r.Unit)).ToList();
        var compared = below.Where(r => r.Change.Exact is not null).ToList();
        var level = LevelOf(below.Select(r => r.Unit));
        if (compared.Count > 1)
        {
            int Count(int sign) => compared.Count(r => r.Change.Direction == sign);
            yield return new Finding.RateChange(unit.Id, id, level, Count(1), Count(-1), Count(0));
            foreach (var largest in new[] { Largest(compared, isRise: true), Largest(compared, isRise: false) }.Where(l => !l.IsEmpty))
            {
                yield return new Finding.LargestChange(unit.Id, id, largest[0].Change.Direction > 0, largest);
            }
        }

        if (below.Count > 1)
        {
            var all = below.Where(r => r.Now.Exact == Rational.One).Select(r => r.Unit).ToSequence();
            if (!all.IsEmpty)
            {
                yield return new Finding.ReachedAll(unit.Id, id, level, all, below.Count);
            }

            if (table.Target is { } target)
            {
                yield return new Finding.TargetMet(unit.Id, id, level, target, below.Count(r => r.Now.Exact >= target), below.Count);
            }
        }
    }

    private static Sequence<RateComparison> Largest(List<RateComparison> compared, bool isRise)
    {
        var moved = compared.Where(r => r.Change.Direction == (isRise ? 1 : -1)).ToList();
        var most = moved.Count == 0 ? Rational.Zero : moved.Max(r => r.Change.Exact!.Value.Abs());
        return moved.Where(r => r.Change.Exact!.Value.Abs() == most).ToSequence();
    }

    private static string? LevelOf(IEnumerable<Unit> units) => units.Select(u => u.Level).Distinct().ToList() is [{ } only] ? only : null;

    private static IEnumerable<Finding> OfOptions(QuestionnaireScores scores, UnitScores unit)
    {
        foreach (var item in unit.Items.Where(i => !i.IsHidden && i.Item.Answer is AnswerType.Choice && i.Base.Shown - i.Missing > 1))
        {
            var answered = item.Base.Shown - item.Missing;
            var most = item.Distribution.Max(o => o.Count);
            var options = item.Distribution.Where(o => o.Count == most).Select(o => o.Option).ToSequence();
            yield return 2 * most > answered
                ? new Finding.Majority(unit.Unit.Id, scores.Questionnaire.Id, item.Item, options[0], most, answered)
                : new Finding.MostCommon(unit.Unit.Id, scores.Questionnaire.Id, item.Item, options, most, answered);
        }
    }
}
