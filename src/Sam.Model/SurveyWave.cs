namespace Sam;

/// <summary>One round of a survey: what was asked, of whom, and what is known besides the answers.</summary>
/// <param name="Organisation">The units.</param>
/// <param name="Questionnaires">The questionnaires that are scored, in the order they were given; at least one.</param>
public sealed record SurveyWave(Organisation Organisation, Sequence<Questionnaire> Questionnaires)
{
    /// <summary>Questionnaires that the scored ones take statements from: their published figures belong to the wave too.</summary>
    public Sequence<Questionnaire> Used { get; init; }

    /// <summary>Figures that somebody published.</summary>
    public Sequence<PublishedFigure> Published { get; init; }

    /// <summary>Actions that units have decided.</summary>
    public Sequence<PlannedAction> Actions { get; init; }

    /// <summary>The scored questionnaires and those they use, each once.</summary>
    public IEnumerable<Questionnaire> AllQuestionnaires => Questionnaires.Concat(Used).GroupBy(q => q.Id).Select(g => g.First());
}
