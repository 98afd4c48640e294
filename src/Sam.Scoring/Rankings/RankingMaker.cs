namespace Sam.Rankings;

/// <summary>What was named most often, for the root and every unit that has units below it.</summary>
internal static class RankingMaker
{
    public static IEnumerable<Ranking> All(QuestionnaireScores scores) =>
        scores.Units.Where(u => u.Unit == scores.Wave.Organisation.Root || !scores.Wave.Organisation.ChildrenOf(u.Unit).IsEmpty)
            .SelectMany(u => FromAnswers(scores, u).Concat(FromPublished(scores, u)).Concat(FromActions(scores, u)));

    private static IEnumerable<Ranking> FromAnswers(QuestionnaireScores scores, UnitScores unit) => unit.Items
        .Where(i => i.Item.CountsAs is not null && !i.IsHidden)
        .Select(i => Ranking.Of(
            i.Item.CountsAs!.Value,
            unit.Unit.Id,
            RankingSource.Answers,
            i.Item.ChoosesFrom?.QuestionnaireId ?? scores.Questionnaire.Id,
            i.Item.Code,
            i.Base.Shown - i.Missing,
            i.Distribution.Where(o => o.Option.Kind == OptionKind.Valid).Select(o => (new RankedItem(o.Option.Code, o.Option.Label, i.Item.ChoosesFrom is { AreSections: false }), o.Count)).ToList()));

    // Published counts of actions per item, one ranking per questionnaire.
    private static IEnumerable<Ranking> FromPublished(QuestionnaireScores scores, UnitScores unit) => unit.Published
        .Where(p => p.Measure.Kind == PublishedKind.Actions && p.Item is not null)
        .GroupBy(p => p.QuestionnaireId)
        .Select(g => (Questionnaire: scores.Wave.AllQuestionnaires.First(q => q.Id == g.Key), Figures: g.ToList()))
        .Select(g => Ranking.Of(
            CountsAs.Actions,
            unit.Unit.Id,
            RankingSource.Published,
            g.Questionnaire.Id,
            null,
            null,
            g.Questionnaire.Items
                .Select(i => (Item: i, Figure: g.Figures.LastOrDefault(f => f.Item == i.Code && (g.Questionnaire.Period is null || f.Period == g.Questionnaire.Period))))
                .Where(i => i.Figure is not null)
                .Select(i => (new RankedItem(i.Item.Code.Text, i.Item.Text), (long)i.Figure!.Value.Numerator))
                .ToList()))
        .Where(r => !r.Places.IsEmpty || !r.NotNamed.IsEmpty);

    private static IEnumerable<Ranking> FromActions(QuestionnaireScores scores, UnitScores unit)
    {
        var counts = unit.Actions.Where(a => a.Item is not null).ToDictionary(a => a.Item!.Value, a => a.Count);
        if (counts.Count > 0)
        {
            yield return Ranking.Of(
                CountsAs.Actions, unit.Unit.Id, RankingSource.Actions, scores.Questionnaire.Id, null, null,
                scores.Questionnaire.Items.Select(i => (new RankedItem(i.Code.Text, i.Text), counts.GetValueOrDefault(i.Code))).ToList());
        }
    }
}
