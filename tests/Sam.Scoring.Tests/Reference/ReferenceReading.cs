namespace Sam.Scoring.Tests.Reference;

/// <summary>One response seen through its questionnaire's conditions, by the reference walk.</summary>
internal sealed class ReferenceReading
{
    private readonly Questionnaire _questionnaire;
    private readonly Response _response;
    private readonly ReferenceEvaluator _evaluator;
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ItemCode> _hidden = [];

    public ReferenceReading(Questionnaire questionnaire, Response response, ResponseContext context)
    {
        (_questionnaire, _response) = (questionnaire, response);
        _evaluator = new ReferenceEvaluator(questionnaire, AnswerTo, ValueOf, context);
        foreach (var item in questionnaire.Items.Where(i => i.ShowIf is not null && !_evaluator.Holds(i.ShowIf.Root)))
        {
            _hidden.Add(item.Code);
        }
    }

    public bool IsShown(ItemCode code) => !_hidden.Contains(code);

    public Answer AnswerTo(ItemCode code) => IsShown(code) ? _response[code] : new Answer.NotShown();

    public bool? Truth(ExpressionNode node) => _evaluator.Truth(node);

    public Rational? Number(ExpressionNode node) => _evaluator.Number(node);

    public Rational? ValueOf(CompositeScore score)
    {
        if (!_open.Add(score.Id))
        {
            return null;
        }

        var value = score.Value is { } expression ? _evaluator.Number(expression.Root) : ValueOfItems(score);
        _open.Remove(score.Id);
        return value;
    }

    private Rational? ValueOfItems(CompositeScore score)
    {
        var shown = score.Items.Select(c => (Item: _questionnaire[c], Answer: AnswerTo(c))).Where(x => x.Answer is not Answer.NotShown).ToList();
        var worth = shown.Select(x => (x.Item.Weight, Score: score.ScoreOf(x.Item, x.Answer))).Where(x => x.Score is not null).ToList();
        var weight = worth.Aggregate(Rational.Zero, (sum, w) => sum + w.Weight);
        if (worth.Count == 0 || worth.Count < score.MinAnswered.Of(shown.Count, shown.Count(x => x.Answer is not Answer.Chosen { Options: [{ Kind: OptionKind.NotApplicable }] })) || weight.Sign == 0)
        {
            return null;
        }

        var mean = worth.Aggregate(Rational.Zero, (sum, w) => sum + (w.Weight * w.Score!.Value)) / weight;
        return score.Calculation == ScoreCalculation.Sum ? mean * shown.Count : mean;
    }
}
