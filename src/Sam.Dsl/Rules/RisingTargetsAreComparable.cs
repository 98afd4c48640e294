using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>SAM4027: an index that is to rise has no question whose answers can't be compared with last year's.</summary>
internal static class RisingTargetsAreComparable
{
    public static void Check(RuleContext context)
    {
        foreach (var entry in (context.Root.Find(KeywordTable.Targets)?.Value as MapSyntax)?.Entries ?? [])
        {
            var rising = new Values(context.Binding).Words(entry).FirstOrDefault(w => ValueWords.Rising[0].Is(w.Text));
            var score = context.Scores.FirstOrDefault(s => s.Id.Equals(entry.Key.Text, StringComparison.OrdinalIgnoreCase));
            if (rising is not null && score?.Items.Select(c => context[c]).FirstOrDefault(i => i.Item.Previously is { Comparability: Comparability.Broken }) is { } broken)
            {
                context.ReportBeside(ScoringDiagnostics.RisingNotComparable, rising.Span, broken.Name, score.Id, broken.Item.Code.Text);
            }
        }
    }
}
