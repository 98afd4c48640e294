using Sam.Keywords;

namespace Sam.Rules;

/// <summary>SAM4021: an index of one question says nothing that the question does not say. With bands, lights or a range of its own it does.</summary>
internal static class IndicesHaveSeveralItems
{
    public static void Check(RuleContext context)
    {
        foreach (var score in context.Scores.Where(s => s is { Value: null, Items.Count: 1, OnHundredRange: false, Light: null, Bands.IsEmpty: true, PlugIn: null }))
        {
            context.Report(ScoringDiagnostics.OneItemIndex, context.Find(score, KeywordTable.Questions)!.Value, score.Id, score.Items[0].Text);
        }
    }
}
