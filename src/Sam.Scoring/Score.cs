using Sam.Findings;
using Sam.Goals;
using Sam.Measures;
using Sam.Privacy;
using Sam.Rankings;
using Sam.Comparisons;

namespace Sam;

/// <summary>Answers become figures: plan, count, protect, measure, compare, rank, find. Pure functions of what they are given.</summary>
public static class Score
{
    /// <summary>Everything about one questionnaire's answers.</summary>
    public static ScoreSheet Everything(ResponseSet set, ScoringOptions? options = null) =>
        Everything(new SurveyWave(set.Organisation, Sequence.Of(set.Questionnaire)), [set], options);

    /// <summary>Everything about a wave. A questionnaire without a set among <paramref name="sets"/> has only published figures and actions.</summary>
    /// <exception cref="ArgumentException">A set belongs to no questionnaire of the wave, or to another organisation; there are two of one questionnaire; a published figure or an action is of a unit that the wave does not have.</exception>
    public static ScoreSheet Everything(SurveyWave wave, IEnumerable<ResponseSet> sets, ScoringOptions? options = null)
    {
        options ??= ScoringOptions.Default;
        var given = sets.ToList();
        CheckSets(wave, given);
        var byQuestionnaire = given.ToDictionary(s => s.Questionnaire.Id);
        var scores = wave.Questionnaires.Select(q => byQuestionnaire.TryGetValue(q.Id, out var set)
            ? Of(Aggregates.Count(set, Plan(q, options)), wave, options, set)
            : Of(null, q, wave, options, null)).ToSequence();
        return Sheet(wave, scores, options);
    }

    /// <summary>What must be counted of a questionnaire for everything that its sheet holds.</summary>
    public static AggregationPlan Plan(Questionnaire questionnaire, ScoringOptions? options = null)
    {
        var measures = new MeasureSet(options ?? ScoringOptions.Default);
        var always = new Variable[] { new Variable.OfStatus(), new Variable.OfRole() }
            .Concat(questionnaire.Items.Select(i => (Variable)new Variable.OfItem(i.Code)))
            .Concat(questionnaire.Items.Where(i => i.Answer is AnswerType.Choices).SelectMany(i => i.Answer.Options.Select(o => (Variable)new Variable.OfOption(i.Code, o.Code))))
            .Concat(questionnaire.Scores.Where(s => s.Calculation != ScoreCalculation.PlugIn).Select(s => (Variable)new Variable.OfScore(s.Id)))
            .Concat(PartsOf(questionnaire, options));
        return measures.All(questionnaire).Aggregate(new AggregationPlan(always), (sum, a) => sum + a.Measure.Needs(new MeasureRequest(questionnaire, a.Subject)));
    }

    // Only small-group protection asks how much of an index's items was answered.
    private static IEnumerable<Variable> PartsOf(Questionnaire questionnaire, ScoringOptions? options) =>
        (options?.Privacy ?? PrivacyRules.Of(questionnaire)) is { MinGroup: not null, GuardPartlyAnswered: true }
            ? questionnaire.Scores.Where(OverlappingScores.IsOfResponses).Select(s => new Variable.OfParts(s.Id))
            : [];

    /// <summary>Everything about counts that any engine made from <see cref="Plan"/>.</summary>
    /// <exception cref="ArgumentException">The counts are of a questionnaire that the wave does not have, or of another organisation.</exception>
    public static ScoreSheet Of(Aggregates aggregates, SurveyWave wave, ScoringOptions? options = null)
    {
        options ??= ScoringOptions.Default;
        CheckParts(wave, [(aggregates.Questionnaire, aggregates.Organisation)], nameof(aggregates));
        return Sheet(wave, Sequence.Of(Of(aggregates, wave, options, null)), options);
    }

    private static QuestionnaireScores Of(Aggregates aggregates, SurveyWave wave, ScoringOptions options, ResponseSet? set) =>
        Of(aggregates, aggregates.Questionnaire, wave, options, set);

    private static QuestionnaireScores Of(Aggregates? aggregates, Questionnaire questionnaire, SurveyWave wave, ScoringOptions options, ResponseSet? set)
    {
        var privacy = options.Privacy ?? PrivacyRules.Of(questionnaire);
        var counts = aggregates?.Protect(privacy);
        var last = LastWave.Of(wave, questionnaire, options.Previous);
        var units = new UnitScorer(wave, questionnaire, counts, set, options, last).All();
        var figures = new QuestionnaireScores(wave, questionnaire, counts is not null, privacy, units.ToSequence())
        {
            JointSegments = (aggregates?.Segments ?? default).Where(s => s.Units.Count > 1).ToSequence(),
            ImprovementFrom = options.ImprovementFrom,
            Responses = set,
            Counts = counts,
        };
        figures = figures.With(last is null ? null : new WaveComparer(figures, last).Compare());
        figures = figures.With(new GoalMaker(figures).All().ToSequence());
        var rates = RateTables.Of(figures, last).ToSequence();
        var rankings = RankingMaker.All(figures).ToSequence();
        return figures.With(rates, rankings, FindingMaker.All(figures, rates, rankings).ToSequence());
    }

    private static ScoreSheet Sheet(SurveyWave wave, Sequence<QuestionnaireScores> scores, ScoringOptions options) =>
        new(wave, scores, scores.SelectMany(s => DataChecks.Of(s, new MeasureSet(options))).Concat(LastWaveChecks.Of(wave, options.Previous)).Distinct().ToSequence());

    private static void CheckSets(SurveyWave wave, List<ResponseSet> sets)
    {
        CheckParts(wave, sets.Select(s => (s.Questionnaire, s.Organisation)), nameof(sets));
        var twice = sets.GroupBy(s => s.Questionnaire.Id).FirstOrDefault(g => g.Skip(1).Any());
        if (twice is not null)
        {
            throw new ArgumentException($"there are two sets of answers to '{twice.Key}': put them in one", nameof(sets));
        }
    }

    private static void CheckParts(SurveyWave wave, IEnumerable<(Questionnaire Questionnaire, Organisation Organisation)> parts, string parameter)
    {
        foreach (var (questionnaire, organisation) in parts)
        {
            if (wave.Questionnaires.All(q => q.Id != questionnaire.Id))
            {
                throw new ArgumentException($"the wave has no questionnaire '{questionnaire.Id}'", parameter);
            }

            if (!wave.Organisation.Equals(organisation))
            {
                throw new ArgumentException($"what was answered to '{questionnaire.Id}' is of another organisation than the wave", parameter);
            }
        }

        var stray = wave.Published.Select(p => p.UnitId).Concat(wave.Actions.Select(a => a.UnitId)).FirstOrDefault(id => wave.Organisation.Find(id) is null);
        if (stray is not null)
        {
            throw new ArgumentException($"a published figure or an action is of a unit '{stray}' that the wave does not have", nameof(wave));
        }
    }
}
