namespace Sam.Comparisons;

/// <summary>Response rates with last time beside: computed where answers are at hand, otherwise published; the two are never mixed in one column.</summary>
internal static class RateTables
{
    public static IEnumerable<RateTable> Of(QuestionnaireScores scores, LastWave? last = null) => scores.Wave.AllQuestionnaires
        .Where(q => q.Id == scores.Questionnaire.Id || scores.Questionnaire.Head.Uses.Contains(q.Id))
        .Select(q => Of(scores, q, last))
        .Where(t => !t.Rates.IsEmpty);

    private static RateTable Of(QuestionnaireScores scores, Questionnaire questionnaire, LastWave? last)
    {
        var published = new PublishedRates(scores.Wave, questionnaire);
        var isOwn = questionnaire.Id == scores.Questionnaire.Id && scores.HasAnswers;
        var computed = isOwn && last is { Scores.HasAnswers: true } ? last : null;
        var previous = computed is null ? published.Previous : computed.Scores.Questionnaire.Period;
        var rates = scores.Wave.Organisation.Units
            .Select(u => (Unit: u, Now: isOwn ? scores[u.Id].Response!.Rate : published.Of(u, published.Period), Before: computed?.RateOf(u) ?? published.Of(u, published.Previous)))
            .Where(r => r.Now.Exact is not null)
            .Select(r => new RateComparison(r.Unit, r.Now, r.Before, Figure.Change(r.Now, r.Before)))
            .ToSequence();
        return new RateTable(questionnaire, published.Period, previous, rates, TargetOf(questionnaire)) { Earlier = published.Earlier(previous).ToSequence() };
    }

    private static Rational? TargetOf(Questionnaire questionnaire) =>
        questionnaire.Head.Targets.FirstOrDefault(t => t.Kind == TargetKind.ResponseRate && t.AtLeast is not null)?.AtLeast;
}
