using BenchmarkDotNet.Attributes;
using Sam.Conditions;

namespace Sam.Benchmarks;

/// <summary>A condition for a million responses: by columns beside a delegate from <c>Expression.Compile</c> over rows. Times are per response.</summary>
[MinColumn]
public class ColumnBench
{
    private const int Responses = 1_000_000;

    private byte[] _rows = [];
    private ConditionPlan _plan = null!;
    private Func<byte[], int, bool?> _delegate = null!;

    /// <summary>The condition.</summary>
    [ParamsSource(nameof(Conditions))]
    public string Condition { get; set; } = "";

    public static IEnumerable<string> Conditions => ConditionBench.Conditions;

    [GlobalSetup]
    public void Setup()
    {
        var made = new MadeAnswers(Condition);
        _rows = made.Rows(Responses);
        _plan = new ConditionPlan(made.SetOf(_rows), made.Condition);
        _delegate = ConditionDelegate.OverRows(made.Questionnaire, made.Condition.Root);
        if (Columns() != Delegate() || ColumnsScalar() != Delegate())
        {
            throw new InvalidOperationException($"{Columns()} by columns, {Delegate()} by the delegate");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Responses)]
    public long Delegate()
    {
        long holds = 0;
        for (var first = 0; first < _rows.Length; first += MadeAnswers.Items)
        {
            holds += _delegate(_rows, first) == true ? 1 : 0;
        }

        return holds;
    }

    [Benchmark(OperationsPerInvoke = Responses)]
    public long Columns() => _plan.Evaluate().TrueCount;

    [Benchmark(OperationsPerInvoke = Responses)]
    public long ColumnsScalar() => _plan.Evaluate(Lanes.Scalar).TrueCount;
}
