namespace Sam;

/// <summary>
/// One response seen through its questionnaire's conditions: what was shown, the answers that count, the composite scores. Worked out once
/// for all questions about the response.
/// </summary>
public sealed class ResponseEvaluation
{
    private readonly Questionnaire _questionnaire;
    private readonly Response _response;
    private readonly HashSet<ItemCode> _hidden = [];
    private readonly Dictionary<string, Rational?> _scores = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly ExpressionEvaluator _evaluator;

    internal ResponseEvaluation(Questionnaire questionnaire, Response response, ResponseContext context)
    {
        _questionnaire = questionnaire;
        _response = response;
        _evaluator = new ExpressionEvaluator(questionnaire, AnswerTo, ScoreNamed, context);
        foreach (var item in questionnaire.Items.Where(i => i.ShowIf is not null))
        {
            if (!_evaluator.Holds(item.ShowIf!.Root))
            {
                _hidden.Add(item.Code);
            }

            // What was computed for a condition was computed before all was known to be shown.
            _scores.Clear();
        }

        Shown = _hidden.Count == 0 ? questionnaire.Items : questionnaire.Items.Where(i => !_hidden.Contains(i.Code)).ToSequence();
    }

    /// <summary>
    /// The items that were shown, in order. An item whose condition is unknown because of an answer was not shown; one whose condition is
    /// unknown only because something beside the answers is not at hand (a unit property, last wave) was: a missing column must not
    /// silently remove a question that the law asks.
    /// </summary>
    public Sequence<Item> Shown { get; }

    /// <summary>True if an item was shown.</summary>
    public bool IsShown(ItemCode code) => !_hidden.Contains(code);

    /// <summary>The answer that counts: <see cref="Answer.NotShown"/> for an item that was not shown, whatever was written.</summary>
    public Answer AnswerTo(ItemCode code) => _hidden.Contains(code) ? new Answer.NotShown() : _response[code];

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

        if (_scores.TryGetValue(score.Id, out var known))
        {
            return known;
        }

        // A compiled questionnaire has no ring of indices; one that an application built might, and then has no value.
        if (!_open.Add(score.Id))
        {
            return null;
        }

        var value = score.Value is { } expression ? _evaluator.Number(expression.Root) : ValueOfItems(score);
        _open.Remove(score.Id);
        _scores[score.Id] = value;
        return value;
    }

    private Rational? ScoreNamed(string id) =>
        _questionnaire.Scores.FirstOrDefault(s => s.Id.Equals(id, StringComparison.OrdinalIgnoreCase) && s.Calculation != ScoreCalculation.PlugIn) is { } score
            ? ValueOf(score)
            : null;

    private Rational? ValueOfItems(CompositeScore score)
    {
        var shown = 0;
        var (answered, weight, sum) = (0, Rational.Zero, Rational.Zero);
        foreach (var item in score.Items.Where(IsShown).Select(c => _questionnaire[c]))
        {
            shown++;
            if (score.ScoreOf(item, _response[item.Code]) is { } value)
            {
                answered++;
                weight += item.Weight;
                sum += item.Weight * value;
            }
        }

        if (answered == 0 || answered < score.MinAnswered.Of(shown) || weight.Sign == 0)
        {
            return null;
        }

        // Half of the items answered stands for all: a sum is the mean times the number of items shown.
        return score.Calculation == ScoreCalculation.Sum ? sum / weight * shown : sum / weight;
    }
}
