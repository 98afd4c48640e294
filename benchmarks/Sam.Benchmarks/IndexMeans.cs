using Sam.Conditions;
using Sam.Counting;
using Linq = System.Linq.Expressions.Expression;

namespace Sam.Benchmarks;

/// <summary>
/// The mean of 7 questions, if at least half are answered, averaged per unit: by columns (exact, with the whole distribution), by a compiled
/// delegate per response (floating point, the mean alone), and by LINQ over objects.
/// </summary>
internal sealed class IndexMeans
{
    private const int Asked = 7;

    private readonly MadeSurvey _made;
    private readonly ResponseSet _set;
    private readonly ResponseSet _sealed;
    private readonly AggregationPlan _plan = new([new Variable.OfScore("i")]);
    private readonly byte[] _rows;
    private readonly Func<byte[], int, double> _delegate = Compiled();
    private readonly (int Unit, double?[] Scores)[] _objects;

    public IndexMeans(int responses, bool withObjects)
    {
        _made = new MadeSurvey(responses, "index:\n  i: { frågor: [1, 2, 3, 4, 5, 6, 7] }\n");
        (_set, _sealed) = (_made.Set(), _made.Set());
        _sealed.Seal();
        _rows = new byte[responses * MadeSurvey.Items];
        for (var i = 0; i < _rows.Length; i++)
        {
            _rows[i] = _made.Columns[i % MadeSurvey.Items][i / MadeSurvey.Items];
        }

        _objects = withObjects ? [.. _made.UnitOf.Select((u, r) => (u, Enumerable.Range(0, Asked).Select(i => _made.Columns[i][r] < 3 ? 2.0 - _made.Columns[i][r] : (double?)null).ToArray()))] : [];
        CheckAgainstDelegate(Counted());
        CheckAgainstDelegate(CountedSealed());
    }

    private void CheckAgainstDelegate(Aggregates counted)
    {
        var sum = counted.Segments.Aggregate(0.0, (all, s) => all + counted.Of(s, new Variable.OfScore("i")).Entries.Aggregate(0.0, (a, e) => a + (e.Count * (double)e.Entry.Score!.Value.Numerator / (double)e.Entry.Score.Value.Denominator)));
        if (Math.Abs(sum - Delegate().Sum()) > 1e-6 * Math.Abs(sum))
        {
            throw new InvalidOperationException($"{sum} by columns, {Delegate().Sum()} by the delegate");
        }
    }

    /// <summary>The value of each response, by columns.</summary>
    public object Computed() => ScoreColumns.Of(_set, "i", Lanes.Widest);

    /// <summary>The values, once computed, counted per unit.</summary>
    public Aggregates Counted() => ColumnCounter.Count(_set, _plan, new CountingMode(1, Lanes.Widest));

    /// <summary>The same of a sealed set.</summary>
    public Aggregates CountedSealed() => ColumnCounter.Count(_sealed, _plan, new CountingMode(1, Lanes.Widest));

    /// <summary>Sum of values per unit, by the delegate.</summary>
    public double[] Delegate()
    {
        var (sums, counts) = (new double[4_000], new int[4_000]);
        for (var response = 0; response < _made.UnitOf.Length; response++)
        {
            var value = _delegate(_rows, response * MadeSurvey.Items);
            if (!double.IsNaN(value))
            {
                sums[_made.UnitOf[response]] += value;
                counts[_made.UnitOf[response]]++;
            }
        }

        return sums;
    }

    /// <summary>The mean of values per unit, by LINQ.</summary>
    public int ByLinq() => _objects
        .Select(r => (r.Unit, Given: r.Scores.Where(s => s is not null).ToList()))
        .Where(r => 2 * r.Given.Count >= Asked)
        .GroupBy(r => r.Unit, r => r.Given.Average()!.Value)
        .ToDictionary(g => g.Key, g => g.Average())
        .Count;

    private static Func<byte[], int, double> Compiled()
    {
        var (rows, first) = (Linq.Parameter(typeof(byte[])), Linq.Parameter(typeof(int)));
        var (count, sum, code) = (Linq.Variable(typeof(int)), Linq.Variable(typeof(int)), Linq.Variable(typeof(int)));
        var steps = Enumerable.Range(0, Asked).SelectMany(i => new Linq[]
        {
            Linq.Assign(code, Linq.Convert(Linq.ArrayIndex(rows, Linq.Add(first, Linq.Constant(i))), typeof(int))),
            Linq.IfThen(Linq.LessThan(code, Linq.Constant(3)), Linq.Block(Linq.PreIncrementAssign(count), Linq.AddAssign(sum, Linq.Subtract(Linq.Constant(2), code)))),
        });
        var mean = Linq.Condition(
            Linq.GreaterThanOrEqual(Linq.Multiply(count, Linq.Constant(2)), Linq.Constant(Asked)),
            Linq.Divide(Linq.Convert(sum, typeof(double)), Linq.Convert(count, typeof(double))),
            Linq.Constant(double.NaN));
        return Linq.Lambda<Func<byte[], int, double>>(Linq.Block([count, sum, code], [Linq.Assign(count, Linq.Constant(0)), Linq.Assign(sum, Linq.Constant(0)), .. steps, mean]), rows, first).Compile();
    }
}
