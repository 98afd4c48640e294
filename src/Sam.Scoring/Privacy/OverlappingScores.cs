namespace Sam.Privacy;

/// <summary>
/// The indices whose responses' values come out beside their items' figures: those averaged over responses, those of an expression, and
/// any that has a measure of its own, which is of responses' values too. Such indices over the same items tell more together than one by
/// one: a total less the mean of its parts is a number about those who answered the parts unevenly.
/// </summary>
internal static class OverlappingScores
{
    /// <summary>True if an index tells more than its items' figures do where some have answered a part of them.</summary>
    public static bool IsOfResponses(CompositeScore score) =>
        score.Calculation != ScoreCalculation.PlugIn && (score.Value is not null || score.Combine == ScoreCombination.Respondents || !score.Measures.IsEmpty);

    /// <summary>
    /// The index first, then those over some of its items that stand after it: those over fewer items, or over as many and later in the
    /// questionnaire. Of all indices that a combination of figures has a part of, the first in this order has none before it: it is enough
    /// to weigh each index against those after it, so a total is hidden for its parts' sake, and the parts are not for the total's.
    /// </summary>
    public static Sequence<(CompositeScore Score, Sequence<ItemCode> Items)> Of(Questionnaire questionnaire, CompositeScore score)
    {
        var all = questionnaire.Scores.Where(s => s.Id == score.Id || IsOfResponses(s))
            .Select(s => (Score: s, Items: ScoreItems.Of(questionnaire, s)))
            .OrderByDescending(s => s.Items.Count)
            .ToList();
        var own = all.FindIndex(s => s.Score.Id == score.Id);
        return all.Skip(own).Where(s => s.Items.Any(all[own].Items.Contains)).Prepend(all[own]).DistinctBy(s => s.Score.Id).ToSequence();
    }
}
