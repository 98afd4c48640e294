namespace Sam.Evaluation;

/// <summary>
/// Counts items with one of some options (<c>antal</c>, <c>andel</c>): of those with an option at all, or of those validly answered where a
/// share is asked for. Where <c>positiva</c> is asked for, items without a positive option are left out.
/// </summary>
internal sealed class ItemTally
{
    private ItemTally(Sequence<Row> rows) => Rows = rows;

    public Sequence<Row> Rows { get; }

    public static ItemTally Of(ExpressionNode.Call call, ItemTable[] items)
    {
        var options = call.Arguments.Skip(1).SelectMany(a => a is ExpressionNode.Set set ? set.Members : Sequence.Of(a)).ToList();
        var asksPositive = options.Any(o => o is ExpressionNode.PositiveOptions);
        return new ItemTally(items
            .Where(i => !asksPositive || i.IsSigned)
            .Select(i => new Row(
                i,
                call.Function == ExpressionFunction.Share ? i.Valid : null,
                i.Mask(own => options.Any(o => o is ExpressionNode.PositiveOptions ? own.IsPositive : o is ExpressionNode.Option named && own.IsNamed(named.Code)))))
            .ToSequence());
    }

    /// <summary>How many items are counted, and how many of them match.</summary>
    public (int Counted, int Matching) Of(AnswerSheet sheet)
    {
        var (counted, matching) = (0, 0);
        foreach (var row in Rows)
        {
            if (row.IsCounted(sheet))
            {
                counted++;
                matching += row.Item.HasAny(sheet, row.Matching) ? 1 : 0;
            }
        }

        return (counted, matching);
    }

    /// <summary>An item, the options that make it count (null for any), and those that match.</summary>
    public sealed record Row(ItemTable Item, ulong[]? Counting, ulong[] Matching)
    {
        public bool IsCounted(AnswerSheet sheet) => Counting is null ? Item.IsChosen(sheet) : Item.HasAny(sheet, Counting);
    }
}
