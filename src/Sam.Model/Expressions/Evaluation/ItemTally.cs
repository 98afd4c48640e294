namespace Sam.Evaluation;

/// <summary>
/// Counts items with one of some options (<c>antal</c>, <c>andel</c>): of those with an option at all, or of those validly answered where a
/// share is asked for. Where <c>positiva</c> is asked for, items without a positive option are left out.
/// </summary>
internal sealed class ItemTally
{
    // Per item and option what is added: 1 where it is counted, and 65,536 where it matches.
    private readonly (int Ordinal, int[] ByOption, Row Row)[] _adds;

    private ItemTally(Row[] rows)
    {
        Rows = rows;
        _adds = [.. rows.Select(r => (r.Item.Ordinal, r.Counts.Zip(r.Matches, (c, m) => c + (m << 16)).ToArray(), r))];
    }

    public Row[] Rows { get; }

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
            .ToArray());
    }

    /// <summary>How many items are counted, and how many of them match.</summary>
    public (int Counted, int Matching) Of(AnswerSheet sheet)
    {
        var (codes, sum) = (sheet.Codes, 0);
        foreach (var (ordinal, adds, row) in _adds)
        {
            var code = codes[ordinal];
            sum += (uint)code < (uint)adds.Length ? adds[code] : code == AnswerSheet.Several ? row.AddsOfSeveral(sheet) : 0;
        }

        return (sum & 0xFFFF, sum >> 16);
    }

    /// <summary>An item, the options that make it count (null for any), and those that match; 0 or 1 per option that is chosen alone.</summary>
    public sealed class Row
    {
        public Row(ItemTable item, ulong[]? counting, ulong[] matching)
        {
            (Item, Counting, Matching) = (item, counting, matching);
            Counts = [.. Enumerable.Range(0, item.Options.Count).Select(o => counting is null ? 1 : Bit(counting, o))];
            Matches = [.. Counts.Select((counts, o) => counts * Bit(matching, o))];
        }

        public ItemTable Item { get; }

        public ulong[]? Counting { get; }

        public ulong[] Matching { get; }

        public int[] Counts { get; }

        public int[] Matches { get; }

        public int AddsOfSeveral(AnswerSheet sheet) =>
            Counting is null || Item.HasAny(sheet, Counting) ? Item.HasAny(sheet, Matching) ? 0x10001 : 1 : 0;

        private static int Bit(ulong[] mask, int option) => (int)(mask[option / 64] >> (option % 64) & 1);
    }
}
