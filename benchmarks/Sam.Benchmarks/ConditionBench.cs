using BenchmarkDotNet.Attributes;
using Sam.Evaluation;

namespace Sam.Benchmarks;

/// <summary>A condition for one response after another: closures beside a delegate from <c>Expression.Compile</c>, both over the same loaded answers. Times are per response.</summary>
[MemoryDiagnoser]
[MinColumn]
public class ConditionBench
{
    private const int Responses = 250;

    private EvaluationState[] _states = [];
    private CompiledCondition _closures = null!;
    private Func<EvaluationState, bool?> _delegate = null!;

    /// <summary>The condition.</summary>
    [ParamsSource(nameof(Conditions))]
    public string Condition { get; set; } = "";

    public static IEnumerable<string> Conditions =>
    [
        "q12 i (ja, delvis) och q13 = ja",
        "(q1 = ja eller q2 i (ja, delvis)) och inte (q3 = nej och q4 = nej)",
        "antal(q1..q10, nej) > 1",
    ];

    [GlobalSetup]
    public void Setup()
    {
        var made = new MadeAnswers(Condition);
        var rows = made.Rows(Responses);
        var plan = made.Questionnaire.PlanFor(null);
        _states = [.. Enumerable.Range(0, Responses).Select(r =>
        {
            var state = new EvaluationState(plan);
            state.Load(made.ResponseOf(rows, r), ResponseContext.None);
            return state;
        })];
        _closures = plan.Conditions[0];
        _delegate = ConditionDelegate.OverStates(made.Questionnaire, made.Condition.Root);
        if (Closures() != Delegate())
        {
            throw new InvalidOperationException($"{Closures()} by closures, {Delegate()} by the delegate");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Responses)]
    public int Delegate()
    {
        var holds = 0;
        foreach (var state in _states)
        {
            holds += _delegate(state) == true ? 1 : 0;
        }

        return holds;
    }

    [Benchmark(OperationsPerInvoke = Responses)]
    public int Closures()
    {
        var holds = 0;
        foreach (var state in _states)
        {
            holds += state.Holds(_closures) ? 1 : 0;
        }

        return holds;
    }
}
