using Sam.Evaluation;

namespace Sam;

/// <summary>
/// One response seen through its questionnaire's conditions: what was shown, the answers that count, the composite scores. Worked out once
/// for all questions about the response.
/// </summary>
public sealed class ResponseEvaluation
{
    private readonly Questionnaire _questionnaire;
    private readonly Response _response;
    private readonly ResponseContext _context;
    private readonly EvaluationPlan _plan;
    private readonly EvaluationState _state;

    internal ResponseEvaluation(Questionnaire questionnaire, Response response, ResponseContext context)
        : this(questionnaire, response, context, questionnaire.PlanFor(context.PreviousQuestionnaire))
    {
    }

    internal ResponseEvaluation(Questionnaire questionnaire, Response response, ResponseContext context, EvaluationPlan plan)
    {
        _questionnaire = questionnaire;
        _response = response;
        _context = context;
        _plan = plan;
        _state = new EvaluationState(_plan);
        _state.Load(response, context);
        Shown = _plan.Conditions.IsEmpty ? questionnaire.Items : questionnaire.Items.Where((_, i) => !_state.Hidden[i]).ToSequence();
    }

    /// <summary>
    /// The items that were shown, in order. An item whose condition is unknown because of an answer was not shown; one whose condition is
    /// unknown only because something beside the answers is not at hand (a unit property, last wave) was: a missing column must not
    /// silently remove a question that the law asks.
    /// </summary>
    public Sequence<Item> Shown { get; }

    /// <summary>True if an item was shown.</summary>
    public bool IsShown([ItemCode] ItemCode code) => _plan.Tables.OrdinalOf(code) is var ordinal && (ordinal < 0 || !_state.Hidden[ordinal]);

    /// <summary>The answer that counts: <see cref="Answer.NotShown"/> for an item that was not shown, whatever was written.</summary>
    public Answer AnswerTo([ItemCode] ItemCode code) => IsShown(code) ? _response[code] : Answer.WasNotShown;

    /// <summary>
    /// The value of a composite score: its expression's, or that of its items' answers. Null where too few of the items shown are answered
    /// (<see cref="CompositeScore.MinAnswered"/>), where the expression is missing a value, and where the value would need more than
    /// <see cref="Rational.MaxComputedDigits"/> digits; never 0 for that.
    /// </summary>
    /// <exception cref="ArgumentException">The score is a plug-in's: it exists for groups only.</exception>
    public Rational? ValueOf(CompositeScore score)
    {
        if (score.Calculation == ScoreCalculation.PlugIn)
        {
            throw new ArgumentException($"the index '{score.Id}' is computed by '{score.PlugIn}', for groups only", nameof(score));
        }

        return _plan.PlaceOfScore(score.Id) is >= 0 and var place && _plan.Scores[place] == score
            ? _state.Score(place)
            : ValueOfOther(score);
    }

    /// <summary>The condition of the item at a place: true, false or (null) unknown.</summary>
    internal bool? TruthAt(int item) => _plan.Conditions.FirstOrDefault(c => c.Item == item)?.Truth(_state);

    /// <summary>The value of the composite score at a place.</summary>
    internal Rational? ScoreAt(int score) => _state.Score(score);

    internal bool IsShownAt(int item) => !_state.Hidden[item];

    // An index that an application made up beside those of the questionnaire.
    private Rational? ValueOfOther(CompositeScore score)
    {
        var plan = new EvaluationPlan(_questionnaire, _context.PreviousQuestionnaire, score.Value is { } value ? [value.Root] : []);
        var state = new EvaluationState(plan);
        state.Load(_response, _context);
        return plan.ReadingOf(score)(state);
    }
}
