namespace Sam;

/// <summary>All figures of a wave: one set of scores per questionnaire, and what there is to say about the data.</summary>
public sealed class ScoreSheet
{
    internal ScoreSheet(SurveyWave wave, Sequence<QuestionnaireScores> questionnaires, Sequence<Diagnostic> diagnostics)
    {
        Wave = wave;
        Questionnaires = questionnaires;
        Diagnostics = diagnostics;
    }

    /// <summary>The wave.</summary>
    public SurveyWave Wave { get; }

    /// <summary>The scores of each questionnaire, in the wave's order; at least one.</summary>
    public Sequence<QuestionnaireScores> Questionnaires { get; }

    /// <summary>What there is to say about the data: more answers than assignments, roles that do not add up.</summary>
    public Sequence<Diagnostic> Diagnostics { get; }

    /// <summary>The rankings of the first questionnaire.</summary>
    public Sequence<Ranking> Rankings => Questionnaires[0].Rankings;

    /// <summary>The findings of the first questionnaire.</summary>
    public Sequence<Finding> Findings => Questionnaires[0].Findings;

    /// <summary>What respondents to the first questionnaire wrote, as far as it may be shown.</summary>
    public Sequence<Comment> Comments => Questionnaires[0].Comments;

    /// <summary>The figures of a unit in the first questionnaire.</summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public UnitScores this[string unit] => Questionnaires[0][unit];

    /// <summary>The sheet of one of the questionnaires.</summary>
    /// <exception cref="KeyNotFoundException">It is not in the wave.</exception>
    public ScoreSheet Of(string questionnaireId) => Questionnaires.Where(q => q.Questionnaire.Id == questionnaireId).ToSequence() is { IsEmpty: false } one
        ? new ScoreSheet(Wave, one, Diagnostics)
        : throw new KeyNotFoundException($"the wave has no questionnaire '{questionnaireId}'");
}
