using Sam.Measures;

namespace Sam;

/// <summary>What a measure may read: the protected counts of one unit and all below it.</summary>
public sealed class MeasureContext
{
    private readonly ProtectedAggregates _aggregates;
    private readonly MeasureRequest _request;
    private Histogram? _answers;

    /// <summary>A context; <paramref name="answers"/> are the counts of the subject where they have been read already.</summary>
    internal MeasureContext(ProtectedAggregates aggregates, MeasureRequest request, Unit unit, long? finitePopulation, Histogram? answers)
    {
        FinitePopulation = finitePopulation;
        _aggregates = aggregates;
        _request = request;
        _answers = answers;
        Unit = unit;
    }

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => _aggregates.Questionnaire;

    /// <summary>What the figure is about.</summary>
    public MeasureSubject Subject => _request.Subject;

    /// <inheritdoc cref="MeasureRequest.Item"/>
    public Item Item => _request.Item;

    /// <inheritdoc cref="MeasureRequest.Score"/>
    public CompositeScore Score => _request.Score;

    /// <summary>The unit that the figure is about, all below it included.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// How many forms there could be, where figures are about these people alone (<see cref="ScoringOptions.IsFinitePopulation"/>): those
    /// eligible, less those that the item does not apply to and those it was not shown to. Null, the default, where they stand for more than
    /// that, and where units do not say how many they are.
    /// </summary>
    public long? FinitePopulation { get; }

    /// <summary>
    /// True if a figure of so many responses may be shown. The unit may; a measure asks where its figure is of only some of its responses, for
    /// instance of those that answered two items.
    /// </summary>
    public bool CanShow(long responses) => _aggregates.Rules.Shows(responses);

    /// <summary>The answers to the item, or the values of the composite score.</summary>
    public Histogram Answers => _answers ??= Of(Subject.Variable);

    /// <summary>The scores of <see cref="Answers"/> in rising order with their counts, made once for all measures; to be read only.</summary>
    internal List<(Rational Score, long Count)> ScoreCounts => field ??= Scores.Of(Answers);

    /// <summary>The counts of a variable that <see cref="IMeasure.Needs"/> asked for.</summary>
    /// <exception cref="ArgumentException">It was not asked for.</exception>
    public Histogram Of(Variable variable) => _aggregates.Of(Unit, variable) ?? throw NeverHidden();

    /// <summary>The cross-table of two variables whose pair <see cref="IMeasure.Needs"/> asked for.</summary>
    /// <exception cref="ArgumentException">It was not asked for.</exception>
    public CrossTable Of(Variable.OfPair pair) => new(Of((Variable)pair));

    /// <summary>What an aggregation of the measure's own made of the responses.</summary>
    /// <exception cref="ArgumentException"><see cref="IMeasure.Needs"/> did not ask for it.</exception>
    public TState StateOf<TState>(Aggregation<TState> aggregation)
        where TState : notnull =>
        (TState)(_aggregates.StateOf(Unit, aggregation) ?? throw NeverHidden());

    private static InvalidOperationException NeverHidden() => new("a measure is never asked about what is hidden");
}
