using System.Numerics;
using Sam.Columns;
using Sam.Evaluation;

namespace Sam.Counting;

/// <summary>
/// An index made of items, as one whole number per response: what its value depends on is how many items do not count (not shown or, where
/// the rule is about applicable ones, not applicable), how many have a
/// worth, the sum of their weights and the sum of what they are worth, each a whole number of steps; packed into one number, each answer adds
/// what it contributes to all four. So there are few different numbers, and the value of each is exact.
/// </summary>
internal sealed class PackedIndex
{
    private readonly CompositeScore _score;
    private readonly ulong _sums;
    private readonly ulong _counts;
    private readonly ulong _weights;
    private readonly Rational _step;
    private readonly Rational _least;
    private readonly Rational? _weightStep;

    private PackedIndex(CompositeScore score, Column[] columns, Rational?[][] worth, Rational[] weights, bool[][] misses)
    {
        // Equal weights cancel out.
        var isWeighted = weights.Distinct().Skip(1).Any();
        var values = worth.Select((w, i) => w.Select(v => isWeighted ? v * weights[i] : v).ToArray()).ToArray();
        _score = score;
        Columns = columns;
        _step = Rationals.Step(values.SelectMany(v => v).OfType<Rational>());
        _least = values.SelectMany(v => v).OfType<Rational>().Select(v => v / _step).DefaultIfEmpty().Min();
        _weightStep = isWeighted ? Rationals.Step(weights) : null;
        var steps = values.Select(v => v.Select(x => x is { } given ? (given / _step) - _least : (Rational?)null).ToArray()).ToArray();
        var sums = steps.Aggregate(BigInteger.One, (sum, s) => sum + s.OfType<Rational>().DefaultIfEmpty().Max().Numerator);
        var heavy = isWeighted ? weights.Aggregate(BigInteger.One, (sum, w) => sum + (w / _weightStep!.Value).Numerator) : 1;
        var size = sums * (columns.Length + 1) * heavy * (misses.Count(m => m.Contains(true)) + 1);
        if (size > long.MaxValue)
        {
            return;
        }

        (_sums, _counts, _weights, Size) = ((ulong)sums, (ulong)columns.Length + 1, (ulong)heavy, (ulong)size);
        Parts = [.. steps.Select((s, item) => s.Select((x, place) =>
            misses[item][place] ? _sums * _counts * _weights
            : x is { } given ? (ulong)given.Numerator + _sums + (isWeighted ? _sums * _counts * (ulong)(weights[item] / _weightStep!.Value).Numerator : 0)
            : 0).ToArray())];
    }

    /// <summary>The items' columns.</summary>
    public Column[] Columns { get; }

    /// <summary>Per item what each code adds, from "not shown" and "blank" on.</summary>
    public ulong[][] Parts { get; } = [];

    /// <summary>All numbers are below this; 0 where it would be beyond 64 bits.</summary>
    public ulong Size { get; }

    /// <summary>An index as numbers; null where it is a formula, an item takes several options, a weight is negative, or the numbers would be too large.</summary>
    public static PackedIndex? Of(ResponseSet set, EvaluationPlan plan, CompositeScore score)
    {
        var items = score.Items.Select(c => plan.Tables[c].Item).ToList();
        var columns = items.Select(i => set.ColumnOf(i.Code)).ToArray();
        if (score.Value is not null || columns.Any(c => c is ChoicesColumn) || items.Any(i => i.Weight.Sign < 0) || items.All(i => i.Weight.Sign == 0))
        {
            return null;
        }

        // A sum minds how many were shown, half of the applicable ones how many of these apply: both at once would be one number more.
        var mindsApplicable = score.MinAnswered.Kind == MinimumAnswered.Rule.HalfApplicable;
        if (mindsApplicable && score.Calculation == ScoreCalculation.Sum)
        {
            return null;
        }

        var minds = score.Calculation == ScoreCalculation.Sum || score.MinAnswered.Kind != MinimumAnswered.Rule.AtLeast;
        bool[][] misses = [.. items.Zip(columns, (i, c) => MissesOf(i, c, minds && HasNotShown(c, set.ResponseCount), mindsApplicable))];
        var packed = new PackedIndex(score, columns, [.. items.Zip(columns, (item, column) => WorthOf(score, item, column))], [.. items.Select(i => i.Weight)], misses);
        return packed.Size == 0 ? null : packed;
    }

    /// <summary>The value that a number stands for; null if none.</summary>
    public Rational? ValueOf(ulong packed)
    {
        var (sum, rest) = (packed % _sums, packed / _sums);
        var (answered, weight, missing) = ((int)(rest % _counts), rest / _counts % _weights, (int)(rest / _counts / _weights));
        var shown = Columns.Length - missing;
        var total = _weightStep is { } step ? step * (long)weight : Rational.Of(answered);
        if (answered == 0 || answered < _score.MinAnswered.Of(shown, shown) || total.Sign == 0)
        {
            return null;
        }

        var mean = _step * ((_least * answered) + (long)sum) / total;
        return _score.Calculation == ScoreCalculation.Sum ? mean * shown : mean;
    }

    // By code, from "not shown" and "blank" on: what leaves the items that the rule counts.
    private static bool[] MissesOf(Item item, Column column, bool hasNotShown, bool mindsApplicable) => [hasNotShown, false, .. column is TextColumn
        ? Enumerable.Repeat(false, column.Book.Entries.Count)
        : Enumerable.Range(0, column is ValueColumn values ? values.CodeCount : item.Answer.Options.Count)
            .Select(code => mindsApplicable && code < item.Answer.Options.Count && item.Answer.Options[code].Kind == OptionKind.NotApplicable)];

    // By code, from "not shown" and "blank" on, which are worth nothing.
    private static Rational?[] WorthOf(CompositeScore score, Item item, Column column) => [null, null, .. column switch
    {
        ChoiceColumn => item.Answer.Options.Select(o => score.ScoreOf(item, o)),
        ValueColumn values => Enumerable.Range(0, values.CodeCount).Select(code => values.NumberOf(code) switch
        {
            null => score.ScoreOf(item, item.Answer.Options[code]),
            { } number when item.Answer is AnswerType.Number => score.ScoreOf(item, new Answer.Number(number)),
            _ => null,
        }),
        _ => Enumerable.Repeat((Rational?)null, column.Book.Entries.Count),
    }];

    private static bool HasNotShown(Column column, int responses)
    {
        if (column is ChoiceColumn choice)
        {
            return choice.Bytes.Contains(ChoiceColumn.NotShownByte);
        }

        for (var response = 0; response < responses; response++)
        {
            if (column.CodeAt(response) == Column.NotShown)
            {
                return true;
            }
        }

        return false;
    }
}
