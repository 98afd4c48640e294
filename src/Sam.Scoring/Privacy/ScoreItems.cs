using Sam.Evaluation;

namespace Sam.Privacy;

/// <summary>The items that an index is made of, directly, through other indices, and through an expression.</summary>
internal static class ScoreItems
{
    public static Sequence<ItemCode> Of(Questionnaire questionnaire, CompositeScore score)
    {
        var items = new EvaluationPlan(questionnaire, previous: null).ItemsOfScore(score.Id).Distinct().ToSequence();
        // An expression that names no item by itself could still read answers: then it may have read any.
        return score.Value is not null && items.IsEmpty ? questionnaire.Items.Select(i => i.Code).ToSequence() : items;
    }
}
