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

    /// <summary>The index first, then all others that share an item with it, or with one that does, and so on.</summary>
    public static Sequence<(CompositeScore Score, Sequence<ItemCode> Items)> Of(Questionnaire questionnaire, CompositeScore score)
    {
        var others = questionnaire.Scores.Where(s => s.Id != score.Id && IsOfResponses(s)).Select(s => (Score: s, Items: ScoreItems.Of(questionnaire, s))).ToList();
        var found = new List<(CompositeScore Score, Sequence<ItemCode> Items)> { (score, ScoreItems.Of(questionnaire, score)) };
        for (var i = 0; i < found.Count; i++)
        {
            var shared = others.Where(o => o.Items.Any(found[i].Items.Contains)).ToList();
            found.AddRange(shared);
            others.RemoveAll(shared.Contains);
        }

        return found.ToSequence();
    }
}
