using Sam.Binding;
using Sam.Keywords;

namespace Sam.Rules;

/// <summary>
/// SAM4028: two questions that continue the same question of last year say so: with a reason, or by not being fully comparable. A question
/// that says nothing continues the one of its own number.
/// </summary>
internal static class EachPreviousItemIsContinuedOnce
{
    public static void Check(RuleContext context)
    {
        var said = context.Items.Where(i => i.Item.Previously is not null).ToList();
        var continued = new Dictionary<ItemCode, BoundItem>();
        foreach (var item in said.Count == 0 ? [] : context.Items.Where(i => i.Item.Previously is null))
        {
            continued[item.Item.Code] = item;
        }

        foreach (var item in said.Where(i => i.Item.Previously is { Comparability: Comparability.Comparable, Because: null }))
        {
            var code = item.Item.Previously!.Code;
            if (!continued.TryGetValue(code, out var other))
            {
                continued.Add(code, item);
            }
            else if (item.Details.Find(KeywordTable.Previously) is { } entry)
            {
                context.ReportBeside(ScoringDiagnostics.PreviousTwice, entry.Value.Span, other.Name, item.Item.Code.Text, other.Item.Code.Text, code.Text);
            }
        }
    }
}
