using Sam.Keywords;

namespace Sam.Rules;

/// <summary>SAM4029: some question of an index weighs something, or it never has a value.</summary>
internal static class IndicesHaveWeight
{
    public static void Check(RuleContext context)
    {
        var weighed = context.Scores.Where(s => s is { Value: null, Items.Count: > 0 } && s.Calculation is ScoreCalculation.Mean or ScoreCalculation.Sum or ScoreCalculation.Share);
        foreach (var score in weighed.Where(s => s.Items.All(c => context[c].Item.Weight.Sign == 0)))
        {
            context.Report(ScoringDiagnostics.NoWeight, context.Find(score, KeywordTable.Questions)!.Value, score.Id);
        }
    }
}
