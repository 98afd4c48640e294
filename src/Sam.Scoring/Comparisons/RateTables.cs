namespace Sam.Comparisons;

/// <summary>Response rates with last time beside: computed where answers are at hand, otherwise published; the two are never mixed in one column.</summary>
internal static class RateTables
{
    public static IEnumerable<RateTable> Of(QuestionnaireScores scores)
    {
        var wave = scores.Wave;
        foreach (var questionnaire in wave.AllQuestionnaires.Where(q => q.Id == scores.Questionnaire.Id || scores.Questionnaire.Head.Uses.Contains(q.Id)))
        {
            var published = wave.Published.Where(p => p.QuestionnaireId == questionnaire.Id && p.Measure.Kind == PublishedKind.ResponseRate).ToList();
            var isOwn = questionnaire.Id == scores.Questionnaire.Id && scores.HasAnswers;
            var period = questionnaire.Period ?? published.Select(p => p.Period).OrderDescending().FirstOrDefault();
            if (period is null || published.Count == 0)
            {
                continue;
            }

            var previous = published.Where(p => p.Period < period && p.Period.Months == period.Months).Select(p => p.Period).OrderDescending().FirstOrDefault();
            Figure Published(Unit unit, Period? at) => published.FirstOrDefault(p => p.UnitId == unit.Id && p.Period == at) is { } figure
                ? Figure.Published(figure)
                : Figure.None(FigureKind.Share, NullReason.NoAnswers);
            var rates = wave.Organisation.Units
                .Select(u => (Unit: u, Now: isOwn ? scores[u.Id].Response!.Rate : Published(u, period), Before: Published(u, previous)))
                .Where(r => r.Now.Exact is not null)
                .Select(r => new RateComparison(r.Unit, r.Now, r.Before, Figure.Change(r.Now, r.Before)))
                .ToSequence();
            if (rates.IsEmpty)
            {
                continue;
            }

            yield return new RateTable(questionnaire, period, previous, rates, TargetOf(questionnaire))
            {
                Earlier = published.Where(p => previous is not null && p.Period < previous)
                    .OrderBy(p => p.Period)
                    .Select(p => new EarlierRate(wave.Organisation[p.UnitId], p.Period, Figure.Published(p)))
                    .ToSequence(),
            };
        }
    }

    private static Rational? TargetOf(Questionnaire questionnaire) =>
        questionnaire.Head.Targets.FirstOrDefault(t => t.Kind == TargetKind.ResponseRate && t.AtLeast is not null)?.AtLeast;
}
