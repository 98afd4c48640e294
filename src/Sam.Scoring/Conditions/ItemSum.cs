using Sam.Columns;
using Sam.Evaluation;

namespace Sam.Conditions;

/// <summary>
/// What is added up over items that take one option each: per option whether it is counted, and what it adds. What it adds is a small whole
/// number of steps; a step is the greatest number of which all scores are multiples.
/// </summary>
internal sealed class ItemSum
{
    private ItemSum(Row[] rows, Rational step, bool isMean)
    {
        Rows = rows;
        Step = step;
        IsMean = isMean;
    }

    public Row[] Rows { get; }

    /// <summary>What one step is worth.</summary>
    public Rational Step { get; }

    /// <summary>True if the sum is divided by how many are counted: a share or a mean.</summary>
    public bool IsMean { get; }

    /// <summary>The sum that a function is; null if it is none, or its items or scores are of another kind.</summary>
    public static ItemSum? Of(ExpressionNode.Call call, IReadOnlyList<ItemTable> items, Func<ItemTable, Column> columnOf)
    {
        List<(ItemTable Item, Rational?[] Worth)>? scores = call.Function switch
        {
            ExpressionFunction.Count or ExpressionFunction.Share => Matches(call, [.. items]),
            ExpressionFunction.Sum or ExpressionFunction.Mean when call.Arguments.Count == 1 => [.. items.Select(i => (i, i.Scores))],
            _ => null,
        };
        if (scores is null || scores.Count is 0 or > byte.MaxValue || scores.Any(s => columnOf(s.Item) is not ChoiceColumn))
        {
            return null;
        }

        var step = scores.SelectMany(s => s.Worth).OfType<Rational>().Where(w => w.Sign != 0).Aggregate((Rational?)null, Common) ?? Rational.One;
        return scores.SelectMany(s => s.Worth).OfType<Rational>().All(w => w.Sign >= 0 && w / step <= byte.MaxValue)
            ? new ItemSum([.. scores.Select(s => new Row((ChoiceColumn)columnOf(s.Item), s.Worth, step))], step, call.Function is ExpressionFunction.Share or ExpressionFunction.Mean)
            : null;
    }

    /// <summary>The value of so many counted and so many steps; null for none counted.</summary>
    public Rational? ValueOf(int counted, int steps) => counted == 0 ? null : IsMean ? Step * steps / counted : Step * steps;

    private static List<(ItemTable Item, Rational?[] Worth)> Matches(ExpressionNode.Call call, ItemTable[] items) => ItemTally.Of(call, items).Rows
        .Select(r => (r.Item, Enumerable.Range(0, r.Item.Options.Count)
            .Select(o => r.Counts[o] == 0 ? (Rational?)null : Rational.Of(r.Matches[o]))
            .ToArray()))
        .ToList();

    // The greatest fraction of which both are multiples.
    private static Rational? Common(Rational? known, Rational more) => known is not { } step ? more.Abs() : Rational.Of(
        System.Numerics.BigInteger.GreatestCommonDivisor(step.Numerator * more.Denominator, more.Numerator * step.Denominator),
        step.Denominator * more.Denominator);

    /// <summary>An item's column with what each byte counts and adds.</summary>
    public sealed class Row
    {
        public Row(ChoiceColumn column, IReadOnlyList<Rational?> worth, Rational step)
        {
            Column = column;
            for (var i = 0; i < worth.Count; i++)
            {
                Counts[i] = (byte)(worth[i] is null ? 0 : 1);
                Steps[i] = worth[i] is { } value ? (byte)(value / step).Numerator : (byte)0;
            }

            IsShort = worth.Count <= 14;
        }

        public ChoiceColumn Column { get; }

        public byte[] Counts { get; } = new byte[256];

        public byte[] Steps { get; } = new byte[256];

        /// <summary>True if the last four bits of a byte tell what it is: see <see cref="TruthTable"/>.</summary>
        public bool IsShort { get; }

        public int MaxSteps => Steps.Max();
    }
}
