namespace Sam;

/// <summary>How far a response got.</summary>
public static class Completeness
{
    /// <summary>
    /// The status by the share of required items that were shown and answered; not applicable and don't know count as answered. Where no
    /// shown item is required, all shown items count. Nothing answered is non-response.
    /// </summary>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="response">The answers, with what was not shown marked so.</param>
    /// <param name="limits">The limits of partial and complete; null for <see cref="CompletenessLimits.Default"/>.</param>
    public static ResponseStatus StatusOf(Questionnaire questionnaire, Response response, CompletenessLimits? limits = null)
    {
        var shown = questionnaire.Items.Where(i => response[i.Code] is not Answer.NotShown).ToList();
        var counted = shown.Any(i => i.IsRequired) ? shown.Where(i => i.IsRequired).ToList() : shown;
        return (limits ?? CompletenessLimits.Default).StatusOf(counted.Count(i => response[i.Code] is not Answer.Blank), counted.Count);
    }
}
