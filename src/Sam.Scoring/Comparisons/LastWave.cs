namespace Sam.Comparisons;

/// <summary>Last wave's figures of a questionnaire, and what may be compared with them: the wave, the units, the items.</summary>
internal sealed class LastWave
{
    private LastWave(SurveyWave wave, Questionnaire now, QuestionnaireScores scores)
    {
        Scores = scores;
        Whole = RespondentContinuity.Of(now, scores.Questionnaire);
        Units = new UnitContinuity(wave.Organisation, scores.Wave.Organisation);
        Items = new ItemContinuity(now, scores.Questionnaire);
        Indices = new IndexContinuity(now, scores.Questionnaire, Items);
    }

    /// <summary>Last wave's figures.</summary>
    public QuestionnaireScores Scores { get; }

    /// <summary>What holds for every figure.</summary>
    public Comparison Whole { get; }

    public UnitContinuity Units { get; }

    public ItemContinuity Items { get; }

    public IndexContinuity Indices { get; }

    /// <summary>Last wave of a questionnaire; null where there is none, or it is not earlier by a time of the same length (<see cref="LastWaveChecks"/> says so).</summary>
    public static LastWave? Of(SurveyWave wave, Questionnaire now, ScoreSheet? previous) =>
        previous is not null && QuestionnaireIn(previous, wave, now) is { } scores && IsEarlier(scores.Questionnaire, now) ? new LastWave(wave, now, scores) : null;

    /// <summary>The questionnaire that it names as last wave's, else the one of its own id, else the only one there is.</summary>
    public static QuestionnaireScores? QuestionnaireIn(ScoreSheet previous, SurveyWave wave, Questionnaire now)
    {
        QuestionnaireScores? Find(string? id) => id is null ? null : previous.Questionnaires.FirstOrDefault(q => q.Questionnaire.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        return Find(now.Head.PreviousId) ?? Find(now.Id)
            ?? (now.Head.PreviousId is null && previous.Questionnaires.Count == 1 && wave.Questionnaires.Count == 1 ? previous.Questionnaires[0] : null);
    }

    /// <summary>True if both say their period, and the earlier one is of the same length.</summary>
    public static bool IsEarlier(Questionnaire before, Questionnaire now) =>
        before.Period is { } then && now.Period is { } current && then < current && then.Months == current.Months;

    /// <summary>How far a unit's figures can be compared.</summary>
    public Comparison Of(Unit unit) => Whole.And(Units.Of(unit).Comparison);

    /// <summary>The units of last wave that a unit continues, with their figures.</summary>
    public List<UnitScores> Before(Unit unit) => Units.Of(unit).Before.Select(u => Scores[u.Id]).ToList();

    /// <summary>The response rate last wave: that of all predecessors together.</summary>
    public Figure RateOf(Unit unit) => !Scores.HasAnswers || !Of(unit).IsAllowed
        ? Figure.None(FigureKind.Share, NullReason.NotComparable)
        : PooledFigure.Of(Before(unit).Select(u => u.Response!.Rate).ToList());
}
