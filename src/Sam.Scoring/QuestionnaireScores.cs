using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Sam.Words;

namespace Sam;

/// <summary>The figures of one questionnaire for all units.</summary>
public sealed class QuestionnaireScores
{
    // Looking through the answers costs as much as there are answers: once for each unit, however many reports are made.
    private readonly ConcurrentDictionary<string, DataQualitySummary> _summaries = new(StringComparer.Ordinal);
    private DataQuality? _quality;
    private StrongBox<Sequence<Comment>>? _comments;

    internal QuestionnaireScores(SurveyWave wave, Questionnaire questionnaire, bool hasAnswers, PrivacyRules privacy, Sequence<UnitScores> units)
    {
        Wave = wave;
        Questionnaire = questionnaire;
        HasAnswers = hasAnswers;
        Privacy = privacy;
        Units = units;
    }

    private QuestionnaireScores(QuestionnaireScores other)
        : this(other.Wave, other.Questionnaire, other.HasAnswers, other.Privacy, other.Units)
    {
        Responses = other.Responses;
        Counts = other.Counts;
        JointSegments = other.JointSegments;
        ImprovementFrom = other.ImprovementFrom;
        Comparison = other.Comparison;
        Goals = other.Goals;
        RateTables = other.RateTables;
        Rankings = other.Rankings;
        Findings = other.Findings;
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

    /// <summary>Last wave beside this one; null where last wave is not at hand, or can't be compared with.</summary>
    public WaveComparison? Comparison { get; private init; }

    /// <summary>The targets of each unit, in the order of units and of the questionnaire; empty where there are none, or no answers.</summary>
    public Sequence<GoalResult> Goals { get; private init; }

    /// <summary>From how large a change "improved" and "worse" are said; null where only the sign is.</summary>
    public Rational? ImprovementFrom { get; internal init; }

    /// <summary>What was named most often, for each unit that has children, and for the root.</summary>
    public Sequence<Ranking> Rankings { get; private init; }

    /// <summary>What can be said of the figures, for the same units.</summary>
    public Sequence<Finding> Findings { get; private init; }

    /// <summary>When a response counted as partial or complete.</summary>
    public CompletenessLimits Limits => Responses?.Limits ?? CompletenessLimits.Default;

    /// <summary>
    /// What respondents wrote, as far as it may be shown: by unit in the organisation's order, then by item, in an order that says nothing about
    /// who wrote it. The words of a unit stand again under those above it. Texts that say nothing are left out. Empty where answers were counted
    /// elsewhere. Names in a text are not looked for.
    /// </summary>
    public Sequence<Comment> Comments => (_comments ??= new StrongBox<Sequence<Comment>>(Responses is null ? [] : new VerbatimMaker(Responses, this).All().ToSequence())).Value;

    /// <summary>What the answers of a unit and those below it give reason to look at; null where answers were counted elsewhere.</summary>
    /// <exception cref="KeyNotFoundException">The organisation has no such unit.</exception>
    public DataQualitySummary? QualityOf(Unit unit) => Responses is not { } responses
        ? null
        : _summaries.GetOrAdd(unit.Id, _ => (_quality ??= DataQuality.Of(responses)).SummaryOf(unit, Privacy));

    /// <summary>The answers themselves, for what is only computed when somebody asks.</summary>
    internal ResponseSet? Responses { get; init; }

    /// <summary>
    /// The groups that the figures are of, for <see cref="DisclosureLedger"/>; empty where answers are not anonymous or not at hand. It holds
    /// the sizes of small cells: keep it as the answers are kept.
    /// </summary>
    public DisclosureReport PublishedGroups => Counts?.Published ?? new DisclosureReport("", default, default);

    internal ProtectedAggregates? Counts { get; init; }

    /// <summary>The figures of a unit.</summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public UnitScores this[string unit] => Units[Wave.Organisation.IndexOf(unit)];

    /// <summary>The levels below each unit; made when first asked for. Two threads may both make it: the trees are the same.</summary>
    internal RollUpTree Tree => field ??= new RollUpTree(Wave.Organisation);

    /// <summary>The sets of several units that joint answers cover: figures of such units can't be added up.</summary>
    internal Sequence<Segment> JointSegments { get; init; }

    /// <summary>The same figures with last wave beside.</summary>
    internal QuestionnaireScores With(WaveComparison? comparison) => new(this) { Comparison = comparison };

    /// <summary>The same figures with the targets beside.</summary>
    internal QuestionnaireScores With(Sequence<GoalResult> goals) => new(this) { Goals = goals };

    /// <summary>The same figures with what follows from them.</summary>
    internal QuestionnaireScores With(Sequence<RateTable> rates, Sequence<Ranking> rankings, Sequence<Finding> findings) =>
        new(this) { RateTables = rates, Rankings = rankings, Findings = findings };
}
