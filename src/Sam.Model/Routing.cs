namespace Sam;

/// <summary>Which items a respondent was shown.</summary>
public static class Routing
{
    /// <summary>
    /// The items that are shown, in order. An item whose condition is unknown because of an answer is not shown; one whose condition is
    /// unknown because something beside the answers is not at hand (a unit property, last wave) is shown: a missing column must not
    /// silently remove a question that the law asks.
    /// </summary>
    public static Sequence<Item> Shown(this Questionnaire questionnaire, Response response, ResponseContext context)
    {
        var hidden = new HashSet<ItemCode>();
        foreach (var item in questionnaire.Items.Where(i => i.ShowIf is not null))
        {
            var evaluator = new ExpressionEvaluator(questionnaire, code => hidden.Contains(code) ? new Answer.NotShown() : response[code], context);
            if (!evaluator.Holds(item.ShowIf!.Root))
            {
                hidden.Add(item.Code);
            }
        }

        return hidden.Count == 0 ? questionnaire.Items : questionnaire.Items.Where(i => !hidden.Contains(i.Code)).ToSequence();
    }

    /// <summary>True if a respondent was shown an item.</summary>
    public static bool IsShown(this Questionnaire questionnaire, Item item, Response response, ResponseContext context) =>
        item.ShowIf is null || questionnaire.Shown(response, context).Any(i => i.Code == item.Code);

    /// <summary>
    /// The value of a composite score for one response: its expression's, or that of its items' answers. Null where too few items are
    /// answered (<see cref="CompositeScore.MinAnswered"/> of those shown) or the expression is missing a value; never 0 for that.
    /// </summary>
    /// <exception cref="ArgumentException">The score is a plug-in's: it exists for groups only.</exception>
    public static Rational? ValueOf(this Questionnaire questionnaire, CompositeScore score, Response response, ResponseContext context)
    {
        var shown = questionnaire.Shown(response, context).Select(i => i.Code).ToList();
        var evaluator = new ExpressionEvaluator(questionnaire, code => shown.Contains(code) ? response[code] : new Answer.NotShown(), context);
        return CompositeScoring.ValueOf(questionnaire, score, evaluator, shown);
    }
}
