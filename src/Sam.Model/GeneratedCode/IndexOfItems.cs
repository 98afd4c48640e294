using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>An index made of items: their weighted mean, or the sum that follows from it. Not meant to be used by hand.</summary>
/// <param name="isSum">True for a sum.</param>
/// <param name="needed">How many items must be answered.</param>
/// <param name="items">The items.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndexOfItems(bool isSum, MinimumAnswered needed, params IndexItem[] items)
{
    internal Rational? ValueOf(EvaluationState state)
    {
        var sheet = state.Answers;
        var shown = items.Where(i => sheet.Codes[i.Item] != AnswerSheet.NotShown).ToList();
        var applicable = shown.Count(i => sheet.Codes[i.Item] is var code && (code < 0 || state.Plan.Tables.Items[i.Item].Options[code].Kind != OptionKind.NotApplicable));
        var worth = shown.Select(i => (i.Weight, Value: i.WorthAt(sheet))).Where(w => w.Value is not null).ToList();
        var weight = worth.Aggregate(Rational.Zero, (sum, w) => sum + w.Weight);
        if (worth.Count == 0 || worth.Count < needed.Of(shown.Count, applicable) || weight.Sign == 0)
        {
            return null;
        }

        var mean = worth.Aggregate(Rational.Zero, (sum, w) => sum + (w.Weight * w.Value!.Value)) / weight;
        return isSum ? mean * Rational.Of(shown.Count) : mean;
    }
}
