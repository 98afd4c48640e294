namespace Sam;

/// <summary>Questions about one response: what was shown, and what its composite scores are.</summary>
public static class Routing
{
    /// <summary>The response seen through the questionnaire's conditions; ask it where more than one thing is wanted.</summary>
    public static ResponseEvaluation Evaluate(this Questionnaire questionnaire, Response response, ResponseContext context) =>
        new(questionnaire, response, context);

    /// <summary>The items that a respondent was shown, in order: see <see cref="ResponseEvaluation.Shown"/>.</summary>
    public static Sequence<Item> Shown(this Questionnaire questionnaire, Response response, ResponseContext context) =>
        questionnaire.Evaluate(response, context).Shown;

    /// <summary>True if a respondent was shown an item.</summary>
    public static bool IsShown(this Questionnaire questionnaire, Item item, Response response, ResponseContext context) =>
        item.ShowIf is null || questionnaire.Evaluate(response, context).IsShown(item.Code);

    /// <summary>The value of a composite score for one response: see <see cref="ResponseEvaluation.ValueOf"/>.</summary>
    public static Rational? ValueOf(this Questionnaire questionnaire, CompositeScore score, Response response, ResponseContext context) =>
        questionnaire.Evaluate(response, context).ValueOf(score);
}
