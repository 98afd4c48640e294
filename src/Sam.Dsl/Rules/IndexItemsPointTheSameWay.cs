namespace Sam.Rules;

/// <summary>
/// SAM4019: in an index of scores, the positive options of every item have its highest scores, or those of every item its lowest. Where
/// some point up and others down, they cancel out: a <c>vänd-skala</c> is missing. Items that have one, or no positive options, point nowhere.
/// </summary>
internal static class IndexItemsPointTheSameWay
{
    public static void Check(RuleContext context)
    {
        foreach (var score in context.Scores.Where(s => s.Value is null && s.Calculation is ScoreCalculation.Mean or ScoreCalculation.Sum))
        {
            var directions = score.Items.Select(c => (Item: context[c], Sign: DirectionOf(context[c].Item))).ToList();
            var up = directions.Where(d => d.Sign > 0).Select(d => d.Item).ToList();
            var down = directions.Where(d => d.Sign < 0).Select(d => d.Item).ToList();
            var (odd, usual) = up.Count >= down.Count ? (down, up) : (up, down);
            foreach (var item in odd.Where(_ => usual.Count > 0))
            {
                context.ReportBeside(
                    ScoringDiagnostics.MixedDirection, item.Name.Span, usual[0].Name, item.Item.Code.Text, score.Id, usual[0].Item.Code.Text);
            }
        }
    }

    /// <summary>1 if the positive options have the highest scores, -1 if they have the lowest, 0 if neither or if the author has turned them round.</summary>
    private static int DirectionOf(Item item)
    {
        var options = item.Answer.Options.Where(o => o.Kind == OptionKind.Valid).ToList();
        var positive = options.Where(o => o.IsPositive).Select(o => o.Score).OfType<Rational>().ToList();
        var others = options.Where(o => !o.IsPositive).Select(o => o.Score).OfType<Rational>().ToList();
        return item.IsReversed || positive.Count == 0 || others.Count == 0 ? 0
            : positive.Min() > others.Max() ? 1
            : positive.Max() < others.Min() ? -1
            : 0;
    }
}
