using Sam.Keywords;

namespace Sam.Rules;

/// <summary>SAM4032: a mean of scores of different ranges says nothing; percent of the maximum possible can be averaged.</summary>
internal static class IndexItemsShareARange
{
    public static void Check(RuleContext context)
    {
        foreach (var score in context.Scores.Where(s => s is { Value: null, OnHundredRange: false, Calculation: ScoreCalculation.Mean }))
        {
            var ranged = score.Items.Select(c => context[c].Item).Select(i => (Item: i, Range: i.ScoreRange())).Where(i => i.Range is not null).ToList();
            if (ranged.Count < 2 || ranged.FirstOrDefault(i => i.Range != ranged[0].Range) is not { Item: { } other, Range: { } different })
            {
                continue;
            }

            context.Report(
                ScoringDiagnostics.MixedRanges, context.Find(score, KeywordTable.Questions)!.Value,
                score.Id, ranged[0].Item.Code.Text, Text(ranged[0].Range!.Value), other.Code.Text, Text(different));
        }
    }

    private static string Text((Rational Min, Rational Max) range) => $"{range.Min.ToDecimalText(4)}–{range.Max.ToDecimalText(4)}";
}
