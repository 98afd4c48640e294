namespace Sam.Rules;

/// <summary>
/// SAM4020: where most scored questions of an area are in some index, one that is in none was probably forgotten. A question counts as
/// used wherever an index names it, also through an expression.
/// </summary>
internal static class ScoredItemsAreInAnIndex
{
    public static void Check(RuleContext context)
    {
        var used = new HashSet<ItemCode>(context.Scores.SelectMany(ItemsOf));
        foreach (var section in context.Sections)
        {
            var scored = section.Items.Where(i => i.Item.Answer is AnswerType.Choice { Scale: var scale } && (scale.IsScored || scale.IsSigned)).ToList();
            var left = scored.Where(i => !used.Contains(i.Item.Code)).ToList();
            foreach (var item in left.Where(_ => 2 * left.Count < scored.Count))
            {
                context.Report(ScoringDiagnostics.ItemInNoIndex, item.Name, item.Item.Code.Text);
            }
        }
    }

    private static IEnumerable<ItemCode> ItemsOf(CompositeScore score) => score.Value is { } value
        ? value.Root.SelfAndDescendants().OfType<ExpressionNode.Items>().SelectMany(i => i.Codes)
        : score.Items;
}
