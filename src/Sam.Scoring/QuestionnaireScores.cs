namespace Sam;

/// <summary>The figures of one questionnaire for all units.</summary>
public sealed class QuestionnaireScores
{
    internal QuestionnaireScores(SurveyWave wave, Questionnaire questionnaire, bool hasAnswers, PrivacyRules privacy, Sequence<UnitScores> units)
    {
        Wave = wave;
        Questionnaire = questionnaire;
        HasAnswers = hasAnswers;
        Privacy = privacy;
        Units = units;
    }

    /// <summary>The wave.</summary>
    public SurveyWave Wave { get; }

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>True if answers are at hand; false where only published figures or actions are.</summary>
    public bool HasAnswers { get; }

    /// <summary>The small-group protection that was applied.</summary>
    public PrivacyRules Privacy { get; }

    /// <summary>The units in the organisation's order, parents before their children.</summary>
    public Sequence<UnitScores> Units { get; }

    /// <summary>Response rates with last time beside, of this questionnaire and those it uses.</summary>
    public Sequence<RateTable> RateTables { get; private init; }

    /// <summary>What was named most often, for each unit that has children, and for the root.</summary>
    public Sequence<Ranking> Rankings { get; private init; }

    /// <summary>What can be said of the figures, for the same units.</summary>
    public Sequence<Finding> Findings { get; private init; }

    /// <summary>
    /// The groups that the figures are of, for <see cref="DisclosureLedger"/>; empty where answers are not anonymous or not at hand. It holds
    /// the sizes of small cells: keep it as the answers are kept.
    /// </summary>
    public DisclosureReport PublishedGroups => Counts?.Published ?? new DisclosureReport("", default, default);

    internal ProtectedAggregates? Counts { get; init; }

    /// <summary>The figures of a unit.</summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public UnitScores this[string unit] => Units[Wave.Organisation.IndexOf(unit)];

    /// <summary>The same figures with what follows from them.</summary>
    internal QuestionnaireScores With(Sequence<RateTable> rates, Sequence<Ranking> rankings, Sequence<Finding> findings) =>
        new(Wave, Questionnaire, HasAnswers, Privacy, Units) { Counts = Counts, RateTables = rates, Rankings = rankings, Findings = findings };
}
